package org.nianjian.warehouse;

import java.util.List;
import org.nianjian.indicator.Indicator;
import org.nianjian.report.Body;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Succession;

/**
 * Bodies whose divisions changed, before and after, compared as a whole.
 *
 * @param year the first year after the change
 * @param kind what happened
 * @param before the bodies of the year before
 * @param after the bodies that took their place
 * @param indicator of what
 * @param comparison the sum of those after beside the sum of those before
 */
public record SuccessionRow(
        int year,
        Succession.Kind kind,
        List<Body> before,
        List<Body> after,
        Indicator indicator,
        YearOverYear comparison) {
    public SuccessionRow {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
