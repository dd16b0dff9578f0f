package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import org.nianjian.quantity.Bound;

/**
 * What a body reported for a year.
 *
 * @param value the value in the indicator's unit
 * @param bound what it says of the real one
 * @param partialYear whether it covers only part of the year
 * @param corrected whether a person overrode, added or confirmed it
 * @param copied whether its report repeats most of another one
 */
public record Value(BigDecimal value, Bound bound, boolean partialYear, boolean corrected, boolean copied) {}
