package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/**
 * The totals of a flow or stock per year, each with the change of the bodies that are matched with the year before.
 * Totals of different years are of different bodies and are not to be compared.
 *
 * @param panel of what
 * @param years every year from the first to the last shown, those without a total too
 */
public record Totals(Panel panel, List<Year> years) {
    public Totals {
        years = List.copyOf(years);
    }

    /** The last year; there always is one. */
    public Year latest() {
        return years.get(years.size() - 1);
    }

    /**
     * A year.
     *
     * @param year which
     * @param total the sum over all that reported; null if nobody did
     * @param bound its bound
     * @param firm the part of it that was reported exactly and for the whole year
     * @param reporting how many bodies reported
     * @param partial how many of those reported only part of the year
     * @param matched how many stand in the change
     * @param change the change of the matched bodies
     * @param breakBefore whether the definition changed from the year before
     * @param noted how many of the values were corrected, copied or recognised in scans
     */
    public record Year(
            int year,
            @Nullable BigDecimal total,
            Bound bound,
            BigDecimal firm,
            int reporting,
            int partial,
            int matched,
            Change change,
            boolean breakBefore,
            Noted noted) {

        /** Whether nobody reported the whole year. */
        public boolean partOnly() {
            return reporting > 0 && partial >= reporting;
        }
    }
}
