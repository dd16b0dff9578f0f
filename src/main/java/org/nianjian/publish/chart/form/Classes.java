package org.nianjian.publish.chart.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;

/**
 * Classes of positive values for shading: about as many values in each, with round limits.
 *
 * @param limits where the second, third … class begins, rising; empty for one class
 * @param whole whether all values are whole numbers
 */
record Classes(List<BigDecimal> limits, boolean whole) {
    /** So many limits tell enough, however round they are. */
    private static final int ENOUGH_LIMITS = 3;

    private static final int MOST_DIGITS = 4;

    Classes {
        limits = List.copyOf(limits);
    }

    /** Classes of the values; those that are not positive count for nothing. */
    static Classes of(Collection<BigDecimal> values) {
        List<BigDecimal> sorted =
                values.stream().filter(value -> value.signum() > 0).sorted().toList();
        boolean whole =
                sorted.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        long distinct =
                sorted.stream().map(BigDecimal::stripTrailingZeros).distinct().count();
        List<BigDecimal> limits = List.of();
        for (int digits = 1; digits <= MOST_DIGITS && limits.size() < Math.min(ENOUGH_LIMITS, distinct - 1); digits++) {
            limits = limits(sorted, digits, whole);
        }
        return new Classes(limits, whole);
    }

    private static List<BigDecimal> limits(List<BigDecimal> sorted, int digits, boolean whole) {
        List<BigDecimal> limits = new ArrayList<>();
        BigDecimal last = sorted.get(0);
        for (int i = 1; i < Palette.steps(); i++) {
            BigDecimal limit = round(sorted.get(sorted.size() * i / Palette.steps()), digits, whole);
            if (limit.compareTo(last) > 0 && limit.compareTo(sorted.get(sorted.size() - 1)) <= 0) {
                limits.add(limit);
                last = limit;
            }
        }
        return limits;
    }

    /** With one digit, to half of the leading digit's unit; else to as many digits. */
    private static BigDecimal round(BigDecimal value, int digits, boolean whole) {
        BigDecimal rounded = value.round(new MathContext(Math.max(2, digits), RoundingMode.HALF_UP));
        if (digits == 1 && whole) {
            rounded = rounded.divide(half(rounded), 0, RoundingMode.HALF_UP).multiply(half(rounded));
        }
        return whole ? rounded.setScale(0, RoundingMode.HALF_UP) : rounded;
    }

    /** Half of the value's leading power of ten: 5 for 37, 50 for 420; 1 at least. */
    private static BigDecimal half(BigDecimal value) {
        int digits = value.precision() - value.scale();
        return digits < 2 ? BigDecimal.ONE : BigDecimal.valueOf(5).scaleByPowerOfTen(digits - 2);
    }

    /** How many there are. */
    int count() {
        return limits.size() + 1;
    }

    /** The sequential colour of a positive value. */
    int step(BigDecimal value) {
        int index = 0;
        while (index < limits.size() && value.compareTo(limits.get(index)) >= 0) {
            index++;
        }
        return stepOf(index);
    }

    /** The sequential colour of a class: the classes are spread over all colours. */
    int stepOf(int index) {
        return limits.isEmpty() ? 2 : Math.round((float) index * (Palette.steps() - 1) / limits.size());
    }

    /** What a class holds: 50～99, 50–99; the last one 800及以上. */
    String label(int index, Lang lang) {
        if (limits.isEmpty()) {
            return lang.of("大于0", "above 0");
        }
        if (index == limits.size()) {
            String lower = number(limits.get(index - 1));
            return lang.of(lower + "及以上", lower + " and more");
        }
        BigDecimal upper = limits.get(index);
        if (index == 0) {
            return lang.of("不足" + number(upper), "under " + number(upper));
        }
        String dash = lang.of("～", "–");
        String lower = number(limits.get(index - 1));
        if (!whole) {
            return lower + dash + "<" + number(upper);
        }
        BigDecimal last = upper.subtract(BigDecimal.ONE);
        return last.compareTo(limits.get(index - 1)) == 0 ? lower : lower + dash + number(last);
    }

    private static String number(BigDecimal value) {
        return Figures.format(0, 2).format(value);
    }
}
