package org.nianjian.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads Chinese numerals: 二十三, 三百零六, 四千五百六十, 两万五, 壹佰, 廿三, 三四十, 三点五万, 二〇二四. */
final class ChineseNumerals {
    /** Longer runs are no number that anybody writes. */
    private static final int LONGEST = 24;

    private static final long NONE = -1;

    private ChineseNumerals() {}

    /** The offset behind the numeral characters that begin at {@code at}. */
    static int runEnd(String text, int at, int to) {
        int i = at;
        while (i < to && Chars.isHanNumeral(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The number that the whole run of numeral characters at {@code at} writes; null if it writes none. */
    static @Nullable Numeral read(String text, int at, int to) {
        int end = runEnd(text, at, to);
        if (end == at || end - at > LONGEST) {
            return null;
        }
        if (digitsEnd(text, at, end) == end && end - at > 2) {
            return positional(text, at, end);
        }
        int pair = pair(text, at, end);
        if (pair >= 0) {
            return isNeighbours(text, pair)
                    ? approximate(text, at, pair + 1, end)
                    : digitsEnd(text, at, end) == end ? positional(text, at, end) : null;
        }
        long value = value(text, at, end);
        if (value < 0 || value > 999_999_999_999_999L) {
            return null;
        }
        boolean bare = Chars.hanExponent(text.charAt(at)) > 1;
        Numeral whole = new Numeral(
                at,
                end,
                BigDecimal.valueOf(value),
                bare ? Numeral.Script.BARE_POWER : Numeral.Script.CHINESE,
                hasPower(text, at, end),
                false,
                false);
        return withDecimals(text, whole, to);
    }

    private static int digitsEnd(String text, int at, int end) {
        int i = at;
        while (i < end && Chars.isHanDigit(text.charAt(i)) && Chars.hanValue(text.charAt(i)) <= 9) {
            i++;
        }
        return i;
    }

    /** Two digits of which the second is the next one, or 三五: together they say "about that many". */
    private static boolean isNeighbours(String text, int at) {
        int first = Chars.hanValue(text.charAt(at));
        int second = Chars.hanValue(text.charAt(at + 1));
        return first >= 1 && (second == first + 1 || (first == 3 && second == 5));
    }

    /** Where the first two digits stand that follow each other without a power between; −1 if none do. */
    private static int pair(String text, int at, int end) {
        for (int i = at; i + 1 < end; i++) {
            boolean digits = Chars.isHanDigit(text.charAt(i)) && Chars.isHanDigit(text.charAt(i + 1));
            if (digits && Chars.hanValue(text.charAt(i)) > 0 && Chars.hanValue(text.charAt(i)) <= 9) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasPower(String text, int at, int end) {
        for (int i = at; i < end; i++) {
            if (Chars.hanExponent(text.charAt(i)) > 1) {
                return true;
            }
        }
        return false;
    }

    /** 三四十, 七八, 十五六: the lower of the two, which is the number without its second digit. */
    private static @Nullable Numeral approximate(String text, int at, int second, int end) {
        String lower = text.substring(at, second) + text.substring(second + 1, end);
        long value = pair(lower, 0, lower.length()) < 0 ? value(lower, 0, lower.length()) : NONE;
        boolean power = hasPower(text, at, end);
        return value < 0
                ? null
                : new Numeral(at, end, BigDecimal.valueOf(value), Numeral.Script.CHINESE, power, false, true);
    }

    private static @Nullable Numeral positional(String text, int at, int end) {
        if (end - at > ArabicNumerals.MOST_DIGITS) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(digits(text, at, end));
        return new Numeral(at, end, value, Numeral.Script.POSITIONAL, false, false, false);
    }

    private static long digits(String text, int at, int end) {
        long value = 0;
        for (int i = at; i < end; i++) {
            value = value * 10 + Chars.hanValue(text.charAt(i));
        }
        return value;
    }

    /** The value of a numeral in powers; {@link #NONE} if its digits and powers do not follow each other as they must. */
    private static long value(String text, int at, int end) {
        for (int exponent = 8; exponent >= 4; exponent -= 4) {
            for (int i = end - 1; i >= at; i--) {
                if (Chars.hanExponent(text.charAt(i)) == exponent) {
                    long head = i == at ? 1 : value(text, at, i);
                    return joined(text, head, i, end, exponent, exponent == 8 ? 100_000_000 : 10_000);
                }
            }
        }
        for (int exponent = 3; exponent >= 1; exponent--) {
            for (int i = at; i < end; i++) {
                if (Chars.hanExponent(text.charAt(i)) == exponent) {
                    // 十二 and 一百十二 leave out 一; 百二 and 千二 only begin a number that way.
                    long head = i == at ? 1 : value(text, at, i);
                    return joined(text, head, i, end, exponent, 10);
                }
            }
        }
        int first = Chars.hanValue(text.charAt(at));
        if (first >= 20) {
            return end - at == 1 ? first : end - at == 2 ? first + Chars.hanValue(text.charAt(at + 1)) : NONE;
        }
        return end - at == 1 ? first : NONE;
    }

    /** What a head, its power at {@code power} and what follows add up to; the head must be positive and below a limit. */
    private static long joined(String text, long head, int power, int end, int exponent, long limit) {
        boolean squared = exponent == 4 && power > 0 && Chars.hanExponent(text.charAt(power - 1)) == 4;
        if (head <= 0 || head >= (squared ? 100_000_000 : limit)) {
            return NONE;
        }
        long unit = powerOfTen(exponent);
        int next = power + 1;
        if (next == end) {
            return head * unit;
        }
        char c = text.charAt(next);
        boolean zero = Chars.isHanDigit(c) && Chars.hanValue(c) == 0;
        long rest;
        if (zero) {
            rest = next + 1 < end ? value(text, next + 1, end) : NONE;
        } else {
            rest = value(text, next, end);
            if (end - next == 1 && Chars.isHanDigit(c)) {
                // 两万五 is 25000, 一百二 is 120.
                rest *= unit / 10;
            }
        }
        return rest <= 0 || rest >= unit ? NONE : head * unit + rest;
    }

    private static long powerOfTen(int exponent) {
        return switch (exponent) {
            case 1 -> 10;
            case 2 -> 100;
            case 3 -> 1_000;
            case 4 -> 10_000;
            default -> 100_000_000;
        };
    }

    /** Takes in 点五 and a power behind it: 三点五万. */
    private static Numeral withDecimals(String text, Numeral whole, int to) {
        int point = whole.end();
        if (point + 1 >= to || !Chars.in("点點", text.charAt(point))) {
            return whole;
        }
        int end = digitsEnd(text, point + 1, Math.min(to, point + 9));
        boolean clock = end < to && Chars.in("分十", text.charAt(end));
        if (end == point + 1 || clock || Chars.in("两兩俩倆", text.charAt(point + 1))) {
            return whole;
        }
        BigDecimal fraction = BigDecimal.valueOf(digits(text, point + 1, end), end - point - 1);
        Numeral decimal = new Numeral(
                whole.start(),
                end,
                Numeral.plain(whole.value().add(fraction)),
                whole.script(),
                whole.power(),
                true,
                false);
        int power = ArabicNumerals.powerEnd(text, end, to);
        return power == 0 ? decimal : decimal.scaled(ArabicNumerals.exponent(text, end, power), power);
    }
}
