package org.nianjian.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number by itself, in whatever script. */
public final class Numerals {
    private Numerals() {}

    /**
     * The value of a text that is a number and nothing else: 289, 1,126, 1.2万, 二十三, 壹佰, 二〇二四, 三点五.
     *
     * @return its plain value; of 三四十 the lower one; null if the text is anything else or has more than 15 digits
     */
    public static @Nullable BigDecimal parse(String text) {
        Numeral numeral = at(text, 0, text.length());
        boolean whole = numeral != null && numeral.end() == text.length();
        return whole && numeral != null && !isOnlyPowers(text) ? numeral.value() : null;
    }

    /** 万 and 百万 alone are words, not numbers; 十 is one. */
    private static boolean isOnlyPowers(String text) {
        return Chars.hanExponent(text.charAt(0)) > 1 && text.chars().allMatch(c -> Chars.isHanPower((char) c));
    }

    /** The number at {@code at}; null if none begins there. */
    static @Nullable Numeral at(String text, int at, int to) {
        if (at >= to) {
            return null;
        }
        char c = text.charAt(at);
        if (Chars.isDigit(c)) {
            return ArabicNumerals.read(text, at, to);
        }
        return Chars.isHanNumeral(c) ? ChineseNumerals.read(text, at, to) : null;
    }
}
