package org.nianjian.publish.chart.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.nianjian.quantity.Bound;

/**
 * Numbers as charts print them. A number with a bound is rounded so that the bound stays true: at least downwards, at
 * most upwards. The minus is U+2212.
 */
public final class Figures {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Figures() {}

    /** How numbers with these many decimals at least and at most are written, in axes too. */
    public static DecimalFormat format(int minDecimals, int maxDecimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(minDecimals);
        format.setMaximumFractionDigits(maxDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** A count in full: 1,234. */
    public static String count(long count) {
        return format(0, 0).format(count);
    }

    /** The number rounded to the decimals without breaking its bound. */
    public static BigDecimal rounded(BigDecimal value, Bound bound, int decimals) {
        return value.setScale(
                decimals,
                switch (bound) {
                    case AT_LEAST -> RoundingMode.FLOOR;
                    case AT_MOST -> RoundingMode.CEILING;
                    case EXACT, ABOUT -> RoundingMode.HALF_UP;
                });
    }

    /** The sign of a bound before a number: ≥, ≤, 约 or c.; nothing for an exact one. */
    public static String sign(Bound bound, Lang lang) {
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case ABOUT -> lang.of("约", "c. ");
        };
    }

    /** A bound in prose before a number: 至少, at least; nothing for an exact one. */
    public static String word(Bound bound, Lang lang) {
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> lang.of("至少", "at least ");
            case AT_MOST -> lang.of("至多", "at most ");
            case ABOUT -> lang.of("约", "about ");
        };
    }

    /** The whole number with all its decimals, and its bound: ≥1,289. */
    public static String full(BigDecimal value, Bound bound, Lang lang) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return sign(bound, lang) + format(0, decimals).format(value);
    }

    /** The number for prose: 46.2万 from 10,000 up in Chinese, 462,000 and from a million up 4.62 million in English. */
    public static String prose(BigDecimal value, Bound bound, Lang lang) {
        BigDecimal size = value.abs();
        if (lang == Lang.ZH && size.compareTo(YI) >= 0) {
            return scaled(value, YI, bound, 2) + "亿";
        }
        if (lang == Lang.ZH && size.compareTo(WAN) >= 0) {
            return scaled(value, WAN, bound, 1) + "万";
        }
        if (lang == Lang.EN && size.compareTo(MILLION) >= 0) {
            return scaled(value, MILLION, bound, 2) + " million";
        }
        return format(0, 2).format(rounded(value, bound, 2));
    }

    private static String scaled(BigDecimal value, BigDecimal unit, Bound bound, int decimals) {
        return format(0, decimals).format(rounded(value.divide(unit), bound, decimals));
    }

    /** A change with its sign: +3.2 when exact, whole and with its bound otherwise (≥+4, 约−3); zero has no sign. */
    public static String change(BigDecimal change, Bound bound, Lang lang) {
        int decimals = bound == Bound.EXACT ? 1 : 0;
        // Half a percent is "little changed", so about a half is about nothing.
        BigDecimal rounded =
                bound == Bound.ABOUT ? change.setScale(0, RoundingMode.HALF_DOWN) : rounded(change, bound, decimals);
        return sign(bound, lang) + signed(rounded, decimals);
    }

    /** A number with its sign; zero has none. */
    public static String signed(BigDecimal value, int decimals) {
        return (value.signum() > 0 ? "+" : "") + format(decimals, decimals).format(value);
    }
}
