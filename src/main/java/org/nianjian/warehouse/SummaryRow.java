package org.nianjian.warehouse;

import org.nianjian.indicator.Indicator;
import org.nianjian.statement.GroupSummary;

/**
 * A group's summary with the indicator that it is of.
 *
 * @param indicator of what
 * @param summary the sums, medians and changes
 */
public record SummaryRow(Indicator indicator, GroupSummary summary) {}
