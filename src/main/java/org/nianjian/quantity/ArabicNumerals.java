package org.nianjian.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers that begin with a digit: 289, 1,126, 12 000, ９９．３, 1.2万, 2万3千. */
final class ArabicNumerals {
    /** More digits than this are a code, not a figure. */
    static final int MOST_DIGITS = 15;

    private ArabicNumerals() {}

    /** The number at {@code at}, a digit; null if it has too many digits for a figure. */
    static @Nullable Numeral read(String text, int at, int to) {
        Numeral plain = plain(text, at, to);
        return plain == null ? null : withPowers(text, plain, to);
    }

    /** The offset behind the digits that begin at {@code at}. */
    static int runEnd(String text, int at, int to) {
        int i = at;
        while (i < to && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static @Nullable Numeral plain(String text, int at, int to) {
        int end = runEnd(text, at, to);
        int digits = end - at;
        if (digits > MOST_DIGITS) {
            return null;
        }
        long value = value(text, at, end);
        if (digits <= 3) {
            for (int next = groupEnd(text, end, to);
                    next > 0 && digits < MOST_DIGITS - 2;
                    next = groupEnd(text, end, to)) {
                value = value * 1000 + value(text, next - 3, next);
                digits += 3;
                end = next;
            }
        }
        if (end + 1 < to && isPoint(text.charAt(end)) && Chars.isDigit(text.charAt(end + 1))) {
            int fractionEnd = runEnd(text, end + 1, to);
            int fraction = fractionEnd - end - 1;
            if (digits + fraction > MOST_DIGITS) {
                return null;
            }
            for (int i = end + 1; i < fractionEnd; i++) {
                value = value * 10 + Chars.digitValue(text.charAt(i));
            }
            BigDecimal decimal = Numeral.plain(BigDecimal.valueOf(value, fraction));
            return new Numeral(at, fractionEnd, decimal, Numeral.Script.ARABIC, false, true, false);
        }
        return new Numeral(at, end, BigDecimal.valueOf(value), Numeral.Script.ARABIC, false, false, false);
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }

    static long value(String text, int at, int end) {
        long value = 0;
        for (int i = at; i < end; i++) {
            value = value * 10 + Chars.digitValue(text.charAt(i));
        }
        return value;
    }

    /** The end of a group of three digits behind a separator at {@code at}; −1 if there is none. */
    private static int groupEnd(String text, int at, int to) {
        if (at + 4 > to) {
            return -1;
        }
        char separator = text.charAt(at);
        boolean blank = separator == ' ' || separator == '\u00a0' || separator == '\u202f' || separator == '\u2009';
        if (separator != ',' && separator != '，' && !blank) {
            return -1;
        }
        int end = runEnd(text, at + 1, Math.min(to, at + 6));
        if (end != at + 4) {
            return -1;
        }
        // Two columns of a table are parted by a blank too: only a measure word says that it is one number.
        return !blank || isMeasured(text, end, to) ? end : -1;
    }

    private static boolean isMeasured(String text, int at, int to) {
        int i = Chars.skipBlanks(text, at, to, 1);
        if (i < to && Chars.in("余多万", text.charAt(i))) {
            i++;
        }
        return MeasureWords.lengthAt(text, i, to) > 0;
    }

    /** Takes in 万, 千万, 亿 and what they leave over: 2万3千, 3亿5000万. */
    private static Numeral withPowers(String text, Numeral number, int to) {
        int exponentEnd = powerEnd(text, number.end(), to);
        if (exponentEnd < 0) {
            return number;
        }
        int exponent = exponent(text, number.end(), exponentEnd);
        Numeral scaled = number.scaled(exponent, exponentEnd);
        if (exponentEnd < to && !number.point()) {
            char next = text.charAt(exponentEnd);
            Numeral rest = null;
            if (Chars.isDigit(next)) {
                rest = rest(text, exponentEnd, to);
            } else if (Chars.isHanDigit(next)) {
                rest = ChineseNumerals.read(text, exponentEnd, to);
            }
            if (rest != null
                    && rest.power()
                    && rest.value().compareTo(BigDecimal.ONE.scaleByPowerOfTen(exponent)) < 0) {
                return new Numeral(
                        number.start(),
                        rest.end(),
                        scaled.value().add(rest.value()),
                        Numeral.Script.ARABIC,
                        true,
                        false,
                        false);
            }
        }
        return scaled;
    }

    private static @Nullable Numeral rest(String text, int at, int to) {
        Numeral plain = plain(text, at, to);
        if (plain == null) {
            return null;
        }
        int end = powerEnd(text, plain.end(), to);
        return end < 0 ? plain : plain.scaled(exponent(text, plain.end(), end), end);
    }

    /** The end of 万, 亿, 千, 百, 千万 … at {@code at}, a blank before it allowed; −1 if there is none. */
    static int powerEnd(String text, int at, int to) {
        int first = Chars.skipBlanks(text, at, to, 1);
        int i = first;
        while (i < to && i < first + 3 && Chars.isHanPower(text.charAt(i)) && fits(text, first, i)) {
            i++;
        }
        if (i == first || text.startsWith("百分", first) || MeasureWords.beginsUnit(text, i - 1, to)) {
            return -1;
        }
        return i;
    }

    /** 千万 and 万亿 are powers, 万千 is not; 十 alone behind a digit is none. */
    private static boolean fits(String text, int first, int at) {
        int exponent = Chars.hanExponent(text.charAt(at));
        return at == first ? exponent > 1 : exponent > Chars.hanExponent(text.charAt(at - 1));
    }

    static int exponent(String text, int at, int end) {
        int sum = 0;
        for (int i = at; i < end; i++) {
            sum += Chars.hanExponent(text.charAt(i));
        }
        return sum;
    }
}
