package org.nianjian.warehouse;

import java.util.List;
import org.nianjian.indicator.Indicator;
import org.nianjian.report.Body;
import org.nianjian.statement.Statement;

/**
 * A statement with whose it is.
 *
 * @param body whose
 * @param year of which year
 * @param indicator of what
 * @param statement the value, and how it came about
 * @param file the submission that it stands in; empty for one that a person added without a report
 * @param observationIds the observations that it rests on, in reading order
 * @param copied whether its submission repeats most of another one
 */
public record StatementRow(
        Body body,
        int year,
        Indicator indicator,
        Statement statement,
        String file,
        List<String> observationIds,
        boolean copied) {
    public StatementRow {
        observationIds = List.copyOf(observationIds);
    }

    /** A statement of a submission whose text is its own. */
    public StatementRow(
            Body body, int year, Indicator indicator, Statement statement, String file, List<String> observationIds) {
        this(body, year, indicator, statement, file, observationIds, false);
    }
}
