package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How the values of many bodies lie in a year.
 *
 * @param panel of what
 * @param year the year
 * @param values of every body that reported the whole year, ascending; not empty
 * @param noted how many of them were corrected, copied or recognised in scans
 */
public record Spread(Panel panel, int year, List<BigDecimal> values, Noted noted) {
    public Spread {
        values = List.copyOf(values);
    }

    /** The value in the middle; of an even number of bodies the mean of the two in the middle. */
    public BigDecimal median() {
        int upper = values.size() / 2;
        return values.size() % 2 == 1
                ? values.get(upper)
                : values.get(upper - 1)
                        .add(values.get(upper))
                        .divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    /** The value that nine bodies in ten do not exceed. */
    public BigDecimal ninthDecile() {
        return values.get(Math.min(values.size() - 1, values.size() * 9 / 10));
    }

    /** The largest. */
    public BigDecimal largest() {
        return values.get(values.size() - 1);
    }
}
