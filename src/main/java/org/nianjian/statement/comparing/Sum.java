package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import org.nianjian.quantity.Bound;

/**
 * A sum of statements, with what is known of the real sum.
 *
 * @param value the sum of the stated values
 * @param bound the bounds added as the published words add
 * @param range the bounds added as intervals, which knows more than the word: two 近千人 are 1800 to 2200
 */
record Sum(BigDecimal value, Bound bound, Range range) {
    static final Sum NOTHING = new Sum(BigDecimal.ZERO, Bound.EXACT, Range.ZERO);

    Sum plus(BigDecimal addend, Bound addendBound) {
        return new Sum(value.add(addend), bound.plus(addendBound), range.plus(Range.of(addend, addendBound)));
    }
}
