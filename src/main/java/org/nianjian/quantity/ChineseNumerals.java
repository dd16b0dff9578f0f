package org.nianjian.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads Chinese numerals: 二十三, 三百零六, 四千五百六十, 两万五, 壹佰, 廿三, 三四十, 二〇二四. */
final class ChineseNumerals {
    /** Longer runs are no number that anybody writes. */
    private static final int LONGEST = 24;

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
        if (isAllDigits(text, at, end) && end - at > 1) {
            return digitByDigit(text, at, end);
        }
        int begin = at;
        boolean about = false;
        if (isApproximatePair(text, at, end)) {
            // 三四十: the lower digit counts, the other only says that it is about that.
            about = true;
            begin = at + 1;
        }
        long value = section(text, begin, end, about ? Chars.hanValue(text.charAt(at)) : -1);
        if (value < 0) {
            return null;
        }
        int first = Chars.hanExponent(text.charAt(at));
        Numeral.Script script = first > 1 ? Numeral.Script.BARE_POWER : Numeral.Script.CHINESE;
        int decimals = decimalEnd(text, end, to);
        if (decimals > 0) {
            BigDecimal fraction = fraction(text, end + 1, decimals);
            Numeral whole = new Numeral(
                    at,
                    decimals,
                    BigDecimal.valueOf(value).add(fraction),
                    script,
                    hasPower(text, at, end),
                    true,
                    false);
            int power = ArabicNumerals.powerEnd(text, decimals, to);
            return power < 0 ? whole : whole.scaled(ArabicNumerals.exponent(text, decimals, power), power);
        }
        return new Numeral(at, end, BigDecimal.valueOf(value), script, hasPower(text, at, end), false, about);
    }

    private static boolean isAllDigits(String text, int at, int end) {
        for (int i = at; i < end; i++) {
            if (!Chars.isHanDigit(text.charAt(i)) || Chars.hanValue(text.charAt(i)) > 9) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPower(String text, int at, int end) {
        for (int i = at; i < end; i++) {
            if (Chars.hanExponent(text.charAt(i)) > 1) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Numeral digitByDigit(String text, int at, int end) {
        if (end - at == 2 && isAscending(text, at)) {
            BigDecimal lower = BigDecimal.valueOf(Chars.hanValue(text.charAt(at)));
            return new Numeral(at, end, lower, Numeral.Script.CHINESE, false, false, true);
        }
        if (end - at > ArabicNumerals.MOST_DIGITS) {
            return null;
        }
        long value = 0;
        for (int i = at; i < end; i++) {
            value = value * 10 + Chars.hanValue(text.charAt(i));
        }
        return new Numeral(at, end, BigDecimal.valueOf(value), Numeral.Script.POSITIONAL, false, false, false);
    }

    /** 三四十, 二三百: two neighbouring digits before a power. */
    private static boolean isApproximatePair(String text, int at, int end) {
        return at + 2 < end
                && Chars.isHanDigit(text.charAt(at))
                && Chars.isHanDigit(text.charAt(at + 1))
                && Chars.isHanPower(text.charAt(at + 2))
                && isAscending(text, at);
    }

    private static boolean isAscending(String text, int at) {
        int first = Chars.hanValue(text.charAt(at));
        int second = Chars.hanValue(text.charAt(at + 1));
        return first >= 1 && second <= 9 && (second == first + 1 || (first == 3 && second == 5));
    }

    /**
     * The value of the numeral, −1 if its digits and powers do not follow each other as they must.
     *
     * @param firstDigit what the first digit is to count as, −1 for itself
     */
    private static long section(String text, int at, int end, int firstDigit) {
        long total = 0; // what 亿 and 万 have closed
        long below = 0; // what stands below the last 万 or 亿
        int digit = -1; // a digit that waits for its power
        int last = 99; // the last power within the section
        int lastBig = 99; // the last of 亿 and 万
        boolean zero = false;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.isHanDigit(c)) {
                int value = Chars.hanValue(c);
                if (value == 0) {
                    if (digit >= 0 || (i == at && end - at > 1)) {
                        return -1;
                    }
                    zero = true;
                    if (end - at == 1) {
                        return 0;
                    }
                    continue;
                }
                if (digit >= 0) {
                    return -1;
                }
                if (value >= 20) {
                    below += value;
                    last = 1;
                    continue;
                }
                digit = i == at && firstDigit >= 0 ? firstDigit : value;
                continue;
            }
            int exponent = Chars.hanExponent(c);
            if (exponent < 4) {
                if (exponent >= last || (digit < 0 && exponent > 1 && i != at)) {
                    return -1;
                }
                below += (digit < 0 ? 1 : digit) * power(exponent);
                digit = -1;
                last = exponent;
            } else {
                long part = below + Math.max(digit, 0);
                if (part == 0) {
                    // 万 alone is a bare power; 万亿 has its 万 already.
                    if (i != at && total == 0) {
                        return -1;
                    }
                    part = i == at ? 1 : 0;
                }
                if (exponent > lastBig || (exponent == lastBig)) {
                    if (part != 0 || exponent == lastBig) {
                        return -1;
                    }
                    total *= power(exponent);
                } else if (part == 0) {
                    return -1;
                } else {
                    total += part * power(exponent);
                }
                below = 0;
                digit = -1;
                last = 99;
                lastBig = exponent;
            }
            zero = false;
        }
        if (digit > 0) {
            char before = end - at >= 2 ? text.charAt(end - 2) : '一';
            int exponent = Chars.hanExponent(before);
            // 两万五 is 25000, 一百二 is 120; with 零 it is 一百零二.
            boolean short2 = !zero && exponent > 1;
            below += digit * (short2 ? power(exponent - 1) : 1);
        } else if (zero) {
            return -1;
        }
        long sum = total + below;
        return sum <= 999_999_999_999_999L ? sum : -1;
    }

    private static long power(int exponent) {
        return switch (exponent) {
            case 1 -> 10;
            case 2 -> 100;
            case 3 -> 1_000;
            case 4 -> 10_000;
            case 7 -> 10_000_000;
            case 8 -> 100_000_000;
            default -> 1;
        };
    }

    /** The end of 点五 at {@code at}; −1 if there is none. */
    private static int decimalEnd(String text, int at, int to) {
        if (at + 1 >= to || text.charAt(at) != '点' || !Chars.isHanDigit(text.charAt(at + 1))) {
            return -1;
        }
        int i = at + 1;
        while (i < to && i < at + 8 && Chars.isHanDigit(text.charAt(i)) && Chars.hanValue(text.charAt(i)) <= 9) {
            i++;
        }
        boolean clock = i < to && Chars.in("分十", text.charAt(i));
        return clock ? -1 : i;
    }

    private static BigDecimal fraction(String text, int at, int end) {
        long value = 0;
        for (int i = at; i < end; i++) {
            value = value * 10 + Chars.hanValue(text.charAt(i));
        }
        return BigDecimal.valueOf(value, end - at);
    }
}
