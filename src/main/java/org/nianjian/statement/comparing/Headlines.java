package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import org.nianjian.statement.GroupSummary;

/**
 * Which changes may stand on a first page.
 *
 * @param matched how many matched bodies it takes
 * @param percentOfReporting how much of the reporting bodies they must be, in percent
 * @param previousTotal the smallest matched total in the year before: a rise from 2 to 4 is no news
 */
public record Headlines(int matched, int percentOfReporting, BigDecimal previousTotal) {
    public static final Headlines DEFAULT = new Headlines(3, 50, BigDecimal.valueOf(20));

    /** Whether a summary qualifies: its panel large enough, and its sign certain. Rates, which have no totals, never do. */
    public boolean qualifies(GroupSummary summary) {
        return summary.matched() >= matched
                && 100L * summary.matched() >= (long) percentOfReporting * summary.reporting()
                && summary.matchedPreviousTotal() != null
                && summary.matchedPreviousTotal().compareTo(previousTotal) >= 0
                && summary.changePercent() != null;
    }
}
