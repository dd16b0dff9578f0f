package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of the middle half of some values: a quarter of them lies below the lower, a quarter above the upper.
 *
 * @param lower the lower bound
 * @param upper the upper bound
 */
public record Quartiles(BigDecimal lower, BigDecimal upper) {
    /** Of fewer values a middle half says nothing. */
    private static final int LEAST = 4;

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** The quartiles of the values, linear between neighbours (Hyndman and Fan, type 7); null for fewer than four. */
    public static @Nullable Quartiles of(Collection<BigDecimal> values) {
        if (values.size() < LEAST) {
            return null;
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        return new Quartiles(at(sorted, 1), at(sorted, 3));
    }

    private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
        int position = (sorted.size() - 1) * quarter;
        BigDecimal below = sorted.get(position / 4);
        BigDecimal above = sorted.get(Math.min(position / 4 + 1, sorted.size() - 1));
        BigDecimal part = BigDecimal.valueOf(position % 4).divide(FOUR);
        return below.add(above.subtract(below).multiply(part)).setScale(4, RoundingMode.HALF_UP);
    }
}
