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

    static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }

    static long value(String text, int at, int end) {
        long value = 0;
        for (int i = at; i < end; i++) {
            value = value * 10 + Chars.digitValue(text.charAt(i));
        }
        return value;
    }

    /** The end of a group of three digits behind a separator at {@code at}; 0 if there is none. */
    private static int groupEnd(String text, int at, int to) {
        if (at + 4 > to) {
            return 0;
        }
        char separator = text.charAt(at);
        boolean blank = separator == ' ' || separator == '\u00a0' || separator == '\u202f' || separator == '\u2009';
        if (separator != ',' && separator != '，' && !blank) {
            return 0;
        }
        int end = runEnd(text, at + 1, Math.min(to, at + 6));
        if (end != at + 4) {
            return 0;
        }
        // Two columns of a table are parted by a blank too: only a measure word says that it is one number.
        boolean one = !blank
                || isMeasured(text, end, to)
                || (end + 4 < to && isGroup(text, end, to) && isMeasured(text, end + 4, to));
        return one ? end : 0;
    }

    private static boolean isGroup(String text, int at, int to) {
        return Chars.isBlank(text.charAt(at)) && runEnd(text, at + 1, Math.min(to, at + 6)) == at + 4;
    }

    private static boolean isMeasured(String text, int at, int to) {
        int i = Chars.skipBlanks(text, at, to, 1);
        if (i < to && Chars.in("余多万", text.charAt(i))) {
            i++;
        }
        return MeasureWords.lengthAt(text, i, to) > 0;
    }

    /** Takes in 万, 千万, 亿 and what they leave over, each smaller than the one before: 2万3千5百, 3亿5000万, 3万6000. */
    private static @Nullable Numeral withPowers(String text, Numeral number, int to) {
        int end = powerEnd(text, number.end(), to);
        if (end == 0) {
            return number;
        }
        int exponent = exponent(text, number.end(), end);
        Numeral sum = number.scaled(exponent, end);
        boolean more = !number.point();
        while (more && end < to) {
            Numeral rest = rest(text, end, to, exponent);
            more = rest != null && rest.power();
            if (rest != null) {
                end = rest.end();
                exponent = rest.power() ? Chars.hanExponent(text.charAt(end - 1)) : 0;
                sum = new Numeral(
                        number.start(), end, sum.value().add(rest.value()), Numeral.Script.ARABIC, true, false, false);
            }
        }
        // 2千零30万: what goes on is no part that fits, so the number is not understood at all.
        return end < to && (text.charAt(end) == '零' || Chars.isDigit(text.charAt(end))) ? null : sum;
    }

    /** What stands below a power: a number with a smaller power, or with as many digits as the power has zeros. */
    private static @Nullable Numeral rest(String text, int at, int to, int exponent) {
        boolean zero = at + 1 < to && text.charAt(at) == '零';
        int first = zero ? at + 1 : at;
        char c = text.charAt(first);
        if (Chars.isHanDigit(c)) {
            Numeral rest = ChineseNumerals.read(text, first, to);
            return rest != null && rest.power() && isBelow(rest, exponent) ? rest : null;
        }
        Numeral plain = Chars.isDigit(c) ? plain(text, first, to) : null;
        if (plain == null || plain.point()) {
            return null;
        }
        int end = powerEnd(text, plain.end(), to);
        if (end == 0) {
            return plain.end() - first == exponent || zero ? plain : null;
        }
        Numeral rest = plain.scaled(exponent(text, plain.end(), end), end);
        return isBelow(rest, exponent) ? rest : null;
    }

    private static boolean isBelow(Numeral rest, int exponent) {
        return rest.value().compareTo(BigDecimal.ONE.scaleByPowerOfTen(exponent)) < 0;
    }

    /** The end of 万, 亿, 千, 百, 千万 … at {@code at}, a blank before it allowed; 0 if there is none. */
    static int powerEnd(String text, int at, int to) {
        int first = Chars.skipBlanks(text, at, to, 2);
        int i = first;
        while (i < to && i < first + 3 && Chars.isHanPower(text.charAt(i)) && fits(text, first, i)) {
            i++;
        }
        if (i == first || Chars.stands("百分", text, first, to) || MeasureWords.beginsUnit(text, i - 1, to)) {
            return 0;
        }
        return i;
    }

    /** 千万, 万亿 and 万万 are powers, 万千 is not; 十 alone behind a digit is none. */
    private static boolean fits(String text, int first, int at) {
        int exponent = Chars.hanExponent(text.charAt(at));
        return at == first ? exponent > 1 : exponent >= 4 && exponent >= Chars.hanExponent(text.charAt(at - 1));
    }

    static int exponent(String text, int at, int end) {
        int sum = 0;
        for (int i = at; i < end; i++) {
            sum += Chars.hanExponent(text.charAt(i));
        }
        return sum;
    }
}
