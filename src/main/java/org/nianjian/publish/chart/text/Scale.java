package org.nianjian.publish.chart.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/**
 * The one unit in which all numbers of a chart are printed.
 *
 * @param divisor how many make one of the unit
 * @param decimals how many decimals every number has
 * @param word the word before the indicator's unit: 万, thousand; empty if numbers are printed in full
 */
public record Scale(BigDecimal divisor, int decimals, String word) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final List<Step> STEPS_ZH = List.of(Step.of(4, 4, "万"), Step.of(8, 8, "亿"), Step.of(12, 12, "万亿"));
    private static final List<Step> STEPS_EN =
            List.of(Step.of(5, 3, "thousand "), Step.of(7, 6, "million "), Step.of(10, 9, "billion "));
    /** From so many units up, decimals add nothing that a chart could show. */
    private static final BigDecimal WITHOUT_DECIMALS = BigDecimal.valueOf(50);

    /** A chart keeps full numbers up to this many digits if a larger unit would make small ones vanish. */
    private static final int DIGITS_THAT_FIT = 7;

    /** The unit for these values: the largest that leaves none of them under a tenth of it, if that can be had. */
    public static Scale of(Collection<BigDecimal> values, Lang lang) {
        BigDecimal max = BigDecimal.ZERO;
        BigDecimal min = null;
        int decimals = 0;
        for (BigDecimal value : values) {
            BigDecimal size = value.abs();
            max = max.max(size);
            if (size.signum() > 0) {
                min = min == null ? size : min.min(size);
            }
            decimals = Math.max(decimals, Math.min(2, value.stripTrailingZeros().scale()));
        }
        Scale full = new Scale(BigDecimal.ONE, decimals, "");
        Scale large = large(max, min == null ? max : min, lang);
        if (large == null) {
            return full;
        }
        boolean vanishes = min != null && min.multiply(BigDecimal.TEN).compareTo(large.divisor) < 0;
        return vanishes && max.precision() - max.scale() <= DIGITS_THAT_FIT ? new Scale(BigDecimal.ONE, 0, "") : large;
    }

    private static @Nullable Scale large(BigDecimal max, BigDecimal min, Lang lang) {
        List<Step> steps = lang == Lang.ZH ? STEPS_ZH : STEPS_EN;
        Step largest = null;
        for (Step step : steps) {
            if (max.compareTo(step.from) >= 0) {
                largest = step;
            }
        }
        if (largest == null) {
            return null;
        }
        boolean plenty = min.compareTo(largest.divisor.multiply(WITHOUT_DECIMALS)) >= 0;
        boolean fourDigits = max.compareTo(largest.divisor.multiply(THOUSAND)) >= 0;
        return new Scale(largest.divisor, plenty && (fourDigits || lang == Lang.EN) ? 0 : 1, largest.word);
    }

    /** A unit and from which value on it is used. */
    private record Step(BigDecimal from, BigDecimal divisor, String word) {
        static Step of(int fromPower, int power, String word) {
            return new Step(BigDecimal.ONE.scaleByPowerOfTen(fromPower), BigDecimal.ONE.scaleByPowerOfTen(power), word);
        }
    }

    /** The unit with the scale's word: 万件, thousand cases. */
    public String unit(String unit, Lang lang) {
        return word + Terms.unit(unit, lang);
    }

    /** The value in this unit. */
    public BigDecimal in(BigDecimal value) {
        return value.divide(divisor);
    }

    /** The value in this unit, for placing it; not for printing. */
    public double place(BigDecimal value) {
        return value.doubleValue() / divisor.doubleValue();
    }

    /** The value in this unit with its bound; what is not zero is never printed as zero. */
    public String print(BigDecimal value, Bound bound, Lang lang) {
        BigDecimal rounded = Figures.rounded(value.divide(divisor), bound, decimals);
        if (rounded.signum() == 0 && value.signum() != 0) {
            String least = Figures.format(decimals, decimals).format(BigDecimal.ONE.movePointLeft(decimals));
            return bound == Bound.AT_LEAST ? ">0" : "<" + least;
        }
        return Figures.sign(bound, lang) + Figures.format(decimals, decimals).format(rounded);
    }
}
