package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import java.util.List;

/** The middle of values: of an even number, the mean of the two in the middle, exactly. */
final class Median {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Median() {}

    /** The median of at least one value, in any order. */
    static BigDecimal of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }
}
