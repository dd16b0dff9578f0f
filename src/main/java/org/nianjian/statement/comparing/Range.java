package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/**
 * Where a real number lies, as far as a stated one tells: both ends belong to it.
 *
 * @param from the lower end; null if there is none
 * @param to the upper end; null if there is none
 */
public record Range(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    /** Nothing, exactly: what sums begin with. */
    public static final Range ZERO = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

    /** How far "about" reaches, as a convention: a tenth to either side (近千人 is 900 to 1100). */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    /** The range of a stated count or rate, which is never below zero. */
    public static Range of(BigDecimal value, Bound bound) {
        return switch (bound) {
            case EXACT -> new Range(value, value);
            case AT_LEAST -> new Range(value, null);
            case AT_MOST -> new Range(BigDecimal.ZERO.min(value), value);
            case ABOUT -> {
                BigDecimal reach = value.abs().multiply(ABOUT);
                yield new Range(value.subtract(reach), value.add(reach));
            }
        };
    }

    /** The range of the sum of two such numbers. */
    public Range plus(Range other) {
        return new Range(
                from == null || other.from == null ? null : from.add(other.from),
                to == null || other.to == null ? null : to.add(other.to));
    }

    /** The range of the difference of two such numbers. */
    public Range minus(Range other) {
        return new Range(
                from == null || other.to == null ? null : from.subtract(other.to),
                to == null || other.from == null ? null : to.subtract(other.from));
    }

    /** Whether some number lies in both. */
    public boolean overlaps(Range other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    /** Whether every number of this range is larger than every one of the other. */
    public boolean isAbove(Range other) {
        return from != null && other.to != null && from.compareTo(other.to) > 0;
    }

    /** Whether all of it is above zero, all of it below, or all of it zero. */
    public boolean hasCertainSign() {
        boolean positive = from != null && from.signum() > 0;
        boolean negative = to != null && to.signum() < 0;
        boolean zero = from != null && to != null && from.signum() == 0 && to.signum() == 0;
        return positive || negative || zero;
    }
}
