package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as they are published: 4 decimals, half up. */
final class Percent {
    static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** The change in percent of the base, which is not zero. */
    static BigDecimal of(BigDecimal change, BigDecimal base) {
        return change.multiply(HUNDRED).divide(base, DECIMALS, RoundingMode.HALF_UP);
    }
}
