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
 * @param origin what must be known of its submission; a value that a person gave has none
 */
public record StatementRow(
        Body body,
        int year,
        Indicator indicator,
        Statement statement,
        String file,
        List<String> observationIds,
        Origin origin) {
    public StatementRow {
        observationIds = List.copyOf(observationIds);
    }

    /** A statement of a plain submission. */
    public StatementRow(
            Body body, int year, Indicator indicator, Statement statement, String file, List<String> observationIds) {
        this(body, year, indicator, statement, file, observationIds, Origin.PLAIN);
    }
}
