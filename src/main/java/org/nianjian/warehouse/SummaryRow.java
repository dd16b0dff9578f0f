package org.nianjian.warehouse;

import org.nianjian.indicator.Indicator;
import org.nianjian.statement.GroupSummary;

/**
 * A group's summary with the indicator that it is of.
 *
 * @param indicator of what
 * @param summary the sums, medians and changes
 * @param corrected how many of the values of the year a person overrode, added or confirmed
 */
public record SummaryRow(Indicator indicator, GroupSummary summary, int corrected) {

    /** A summary of values as they were read. */
    public SummaryRow(Indicator indicator, GroupSummary summary) {
        this(indicator, summary, 0);
    }
}
