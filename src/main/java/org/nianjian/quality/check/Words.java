package org.nianjian.quality.check;

import java.math.BigDecimal;
import org.nianjian.quantity.Bound;

/** Figures as statisticians read them. */
final class Words {
    private Words() {}

    /** A value without an exponent or zeros that say nothing: 98.5. */
    static String of(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.signum() == 0 ? BigDecimal.ZERO : stripped).toPlainString();
    }

    /** A value with its bound: 至少1200. */
    static String of(BigDecimal value, Bound bound) {
        return switch (bound) {
            case EXACT -> of(value);
            case AT_LEAST -> "至少" + of(value);
            case AT_MOST -> "至多" + of(value);
            case ABOUT -> "约" + of(value);
        };
    }
}
