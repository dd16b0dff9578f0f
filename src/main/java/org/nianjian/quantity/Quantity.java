package org.nianjian.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a text states of something, with where it stands: 1200余份 is 1200, at least, 份.
 *
 * @param span the number, its measure word and the bound words that touch it
 * @param value the plain value: 1.2万 is 12000, 98% is 98, 3.5万元 is 35000; null for a placeholder
 * @param bound what the value says of the real one
 * @param unit the measure word as written without multipliers (件, 场次, 元, %, 个百分点), empty if there is none
 * @param form what kind of number it is
 * @param range whether it is the lower end of a range (3至5名)
 */
public record Quantity(Span span, @Nullable BigDecimal value, Bound bound, String unit, Form form, boolean range) {

    /** The kinds of numbers that must never be mixed. */
    public enum Form {
        /** Things, people or acts that were counted: 289件. */
        COUNT,
        /** A share of a hundred: 98%, 六成, 三分之一. */
        PERCENT,
        /** A difference of two shares: 1.44个百分点. */
        POINTS,
        /** An amount of money, in yuan. */
        MONEY,
        /** A figure that was left out or made illegible: XX次, ***件. */
        PLACEHOLDER
    }
}
