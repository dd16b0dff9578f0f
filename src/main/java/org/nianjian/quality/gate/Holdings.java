package org.nianjian.quality.gate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow;

/**
 * What an edition holds, as far as the shock test needs it.
 *
 * @param submissions current submissions, superseded and rejected ones left out
 * @param bodies bodies with at least one of them
 * @param statements what is stated
 */
public record Holdings(int submissions, int bodies, Map<Cell, Stated> statements) {

    /** Whose statement, of which year, of what. */
    public record Cell(String bodyId, int year, String indicator) {}

    /**
     * What is stated.
     *
     * @param value the value
     * @param adds whether it may stand in a total, as rates may not
     * @param byHand whether a person overrode, added or confirmed it
     */
    public record Stated(BigDecimal value, boolean adds, boolean byHand) {}

    /** Those of the edition that is being made. */
    public static Holdings of(Facts facts) {
        int[] submissions = {0};
        Set<String> bodies = new HashSet<>();
        facts.submissions(row -> {
            Body body = row.body();
            if (row.state() == SubmissionRow.State.CURRENT && body != null) {
                submissions[0]++;
                bodies.add(body.id());
            }
        });
        Map<Cell, Stated> statements = new HashMap<>();
        facts.statements(row -> statements.put(
                new Cell(row.body().id(), row.year(), row.indicator().id()),
                new Stated(
                        row.statement().value(),
                        row.indicator().kind() != IndicatorKind.RATE,
                        row.statement().corrected())));
        return new Holdings(submissions[0], bodies.size(), statements);
    }
}
