package org.nianjian.publish.page.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.table.FieldType;
import org.nianjian.quantity.Bound;

/** Numbers as readers of a page expect them: grouped, with a real minus, and never without their bound. */
public final class Figures {
    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final BigDecimal YI = new BigDecimal(100_000_000);
    private static final String MINUS = "−";

    private Figures() {}

    /** In a table: in full, with a sign for its bound. */
    public static Both inTable(BigDecimal value, @Nullable Bound bound) {
        String number = grouped(FieldType.plain(value));
        return new Both(sign(bound, "约") + number, sign(bound, "c. ") + number);
    }

    /** A number in full. */
    public static String number(BigDecimal value) {
        return grouped(FieldType.plain(value));
    }

    /** A number with one decimal. */
    public static String oneDecimal(BigDecimal value) {
        return grouped(value.setScale(1, RoundingMode.HALF_UP).toPlainString());
    }

    /** A count in full. */
    public static String count(long count) {
        return grouped(Long.toString(count));
    }

    /** In a sentence: in 万 and 亿 where large, with the bound in words. */
    public static Both inProse(BigDecimal value, String unit, @Nullable Bound bound) {
        return new Both(
                word(bound, "至少", "至多", "约") + wan(value) + unit,
                word(bound, "at least ", "at most ", "about ") + grouped(FieldType.plain(value)));
    }

    /** A change in per cent with its sign; whole where it rests on a bound, rounded so that the bound stays true. */
    public static Both percent(BigDecimal percent, @Nullable Bound bound) {
        return change(percent, bound, "%", "%");
    }

    /** A change of a rate, in percentage points. */
    public static Both points(BigDecimal points, @Nullable Bound bound) {
        return change(points, bound, "个百分点", " points");
    }

    /** A change as a number, with its sign and in full. */
    public static Both difference(BigDecimal change, @Nullable Bound bound) {
        String number = (change.signum() > 0 ? "+" : "") + grouped(FieldType.plain(change));
        return new Both(sign(bound, "约") + number, sign(bound, "c. ") + number);
    }

    /** A per cent without its sign, for sentences that say which way it went. */
    public static Both size(BigDecimal percent, @Nullable Bound bound) {
        BigDecimal rounded = rounded(percent, bound);
        Bound ofSize = bound == null || percent.signum() >= 0 ? bound : bound.negated();
        String number = grouped(rounded.abs().toPlainString());
        return new Both(
                word(ofSize, "至少", "至多", "约") + number, word(ofSize, "at least ", "at most ", "about ") + number);
    }

    private static Both change(BigDecimal change, @Nullable Bound bound, String zh, String en) {
        BigDecimal rounded = rounded(change, bound);
        String number = (rounded.signum() > 0 ? "+" : "") + grouped(rounded.toPlainString());
        return new Both(sign(bound, "约") + number + zh, sign(bound, "c. ") + number + en);
    }

    private static BigDecimal rounded(BigDecimal change, @Nullable Bound bound) {
        if (bound == null || bound == Bound.EXACT) {
            return change.setScale(1, RoundingMode.HALF_UP);
        }
        return change.setScale(
                0,
                switch (bound) {
                    case AT_LEAST -> RoundingMode.FLOOR;
                    case AT_MOST -> RoundingMode.CEILING;
                    case ABOUT, EXACT -> RoundingMode.HALF_UP;
                });
    }

    private static String wan(BigDecimal value) {
        if (value.abs().compareTo(YI) >= 0) {
            return grouped(FieldType.plain(value.divide(YI, 1, RoundingMode.HALF_UP))) + "亿";
        }
        if (value.abs().compareTo(WAN) >= 0) {
            return grouped(FieldType.plain(value.divide(WAN, 1, RoundingMode.HALF_UP))) + "万";
        }
        return grouped(FieldType.plain(value));
    }

    /** Groups of three before the point, and a minus as long as a plus. */
    private static String grouped(String plain) {
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return negative ? MINUS + text : text.toString();
    }

    private static String sign(@Nullable Bound bound, String about) {
        return word(bound, "≥", "≤", about);
    }

    private static String word(@Nullable Bound bound, String atLeast, String atMost, String about) {
        if (bound == null) {
            return "";
        }
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> atLeast;
            case AT_MOST -> atMost;
            case ABOUT -> about;
        };
    }
}
