package org.nianjian.warehouse;

import java.util.List;
import org.nianjian.report.Body;

/**
 * A body with all that it states.
 *
 * @param body who
 * @param statements its statements, by year and indicator; empty if its reports state nothing
 * @param comparisons one for each of them, in the same order
 */
public record BodyRow(Body body, List<StatementRow> statements, List<YearOverYearRow> comparisons) {
    public BodyRow {
        statements = List.copyOf(statements);
        comparisons = List.copyOf(comparisons);
    }
}
