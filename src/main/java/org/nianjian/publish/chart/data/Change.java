package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/**
 * A change on the year before, or why there is none to show.
 *
 * @param basis whether it could be measured, and if not why
 * @param percent in percent of the previous value; null unless measured as such
 * @param difference value − previous value, in percentage points for rates; null if there is none
 * @param bound what the change says of the real one
 */
public record Change(
        Basis basis, @Nullable BigDecimal percent, @Nullable BigDecimal difference, Bound bound) {
    /** Changes up to this many percent, or points, count as none. */
    private static final BigDecimal LITTLE = new BigDecimal("0.5");

    /** Whether a change could be measured. */
    public enum Basis {
        MEASURED,
        /** The previous value is too small for a percentage. */
        SMALL_BASE,
        FIRST_YEAR,
        /** The year before was not reported. */
        NOT_REPORTED_BEFORE,
        /** Nobody reported comparable figures in both years. */
        NOBODY_MATCHED,
        /** The bounds leave open whether it rose or fell. */
        SIGN_UNKNOWN,
        PART_YEAR,
        BREAK
    }

    /** Where it went. */
    public enum Direction {
        RISE,
        FALL,
        LITTLE_CHANGED,
        NONE
    }

    /** No change, for that reason. */
    public static Change none(Basis basis) {
        return new Change(basis, null, null, Bound.EXACT);
    }

    /** Where it went; within half a percent, or half a point, it counts as little changed. */
    public Direction direction() {
        if (percent != null) {
            return direction(percent, bound == Bound.EXACT || bound == Bound.ABOUT);
        }
        if (basis == Basis.SMALL_BASE && difference != null) {
            return direction(difference, false);
        }
        return Direction.NONE;
    }

    private static Direction direction(BigDecimal change, boolean tolerant) {
        if (change.signum() == 0 || tolerant && change.abs().compareTo(LITTLE) <= 0) {
            return Direction.LITTLE_CHANGED;
        }
        return change.signum() > 0 ? Direction.RISE : Direction.FALL;
    }
}
