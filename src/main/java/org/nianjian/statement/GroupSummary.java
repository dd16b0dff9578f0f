package org.nianjian.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.BodyType;

/**
 * One indicator over the bodies of one level and type in a group, for one year.
 *
 * <p>Totals are null for rates; medians are null for everything else. Everything "matched" speaks of the same bodies in
 * both years: those that reported a whole year's comparable figure in each.
 *
 * @param year the year
 * @param bodyLevel the level of the bodies
 * @param bodyType their type
 * @param group which of them
 * @param indicator the indicator's id
 * @param bodies how many of them handed in a report for the year
 * @param reporting how many of those state this indicator
 * @param total the sum over those; never to be compared with another year's
 * @param totalBound its bound
 * @param matched how many bodies stand in both sums
 * @param matchedTotal their sum this year; null without a matched body
 * @param matchedBound its bound
 * @param matchedPreviousTotal their sum in the year before
 * @param matchedPreviousBound its bound
 * @param change matched total − matched previous total; for rates the difference of the matched medians, in points
 * @param changeBound its bound
 * @param changePercent in percent of the matched previous total, 4 decimals half up; null as in {@link YearOverYear}
 * @param median the median of the reporting bodies' rates
 * @param previousMedian the median of the matched bodies' rates in the year before
 * @param index the chained index of matched changes, 100 in its first year, 4 decimals half up; null where the chain is
 *     broken (fewer than three matched bodies, or bounds that leave open whether they rose or fell)
 */
public record GroupSummary(
        int year,
        Level bodyLevel,
        BodyType bodyType,
        Group group,
        String indicator,
        int bodies,
        int reporting,
        @Nullable BigDecimal total,
        @Nullable Bound totalBound,
        int matched,
        @Nullable BigDecimal matchedTotal,
        @Nullable Bound matchedBound,
        @Nullable BigDecimal matchedPreviousTotal,
        @Nullable Bound matchedPreviousBound,
        @Nullable BigDecimal change,
        @Nullable Bound changeBound,
        @Nullable BigDecimal changePercent,
        @Nullable BigDecimal median,
        @Nullable BigDecimal previousMedian,
        @Nullable BigDecimal index) {}
