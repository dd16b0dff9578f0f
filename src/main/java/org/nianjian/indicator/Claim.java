package org.nianjian.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/**
 * A comparison that the text itself makes (同比上升12%, 较去年增加5件), to be checked against the data.
 *
 * @param ordinal the ordinal of the observation that carries its figure
 * @param indicator what it is about; {@link Observation#OTHER} if that is not clear
 * @param change the signed change: below zero for a decrease
 * @param unit {@code %}, {@code 个百分点}, or the measure word of a count
 * @param bound what the change says of the real one
 * @param baseYear the calendar year that it compares with; null for the year before the report's
 */
public record Claim(
        int ordinal,
        String indicator,
        BigDecimal change,
        String unit,
        Bound bound,
        @Nullable Integer baseYear) {}
