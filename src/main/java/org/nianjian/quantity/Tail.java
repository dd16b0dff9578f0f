package org.nianjian.quantity;

import java.math.BigDecimal;

/**
 * What a number states together with what stands behind it.
 *
 * @param end where the measure word, or whatever stands in its place, ends
 * @param value the value with all powers taken in
 * @param bound what 余, 多 or 来 says; the words further out are not read yet
 * @param unit the measure word, empty if there is none
 */
record Tail(int end, BigDecimal value, Bound bound, String unit, Quantity.Form form) {}
