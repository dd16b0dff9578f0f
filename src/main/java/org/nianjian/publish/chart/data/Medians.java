package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The medians of a rate per year with the middle half of the bodies.
 *
 * @param panel of what
 * @param years every year from the first to the last shown, those without a median too
 */
public record Medians(Panel panel, List<Year> years) {
    public Medians {
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
     * @param median the median of all that reported; null if nobody did
     * @param quartiles the bounds of the middle half; null with fewer than four bodies
     * @param approximate whether some of the rates were not given exactly
     * @param reporting how many bodies reported
     * @param matched how many stand in the change
     * @param change the change of the matched bodies' median, in percentage points
     * @param breakBefore whether the definition changed from the year before
     * @param partial how many of the rates are of part of the year
     * @param noted how many of the rates were corrected, copied or recognised in scans
     */
    public record Year(
            int year,
            @Nullable BigDecimal median,
            @Nullable Quartiles quartiles,
            boolean approximate,
            int reporting,
            int matched,
            Change change,
            boolean breakBefore,
            int partial,
            Noted noted) {
        /** Whether nobody reported the whole year. */
        public boolean partOnly() {
            return reporting > 0 && partial >= reporting;
        }
    }
}
