package org.nianjian.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as it was written, before anybody asks what it counts.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param value its value; of 三四十 the lower one
 * @param script how it is written
 * @param power whether 百, 千, 万 or 亿 took part (1.2万, 三百)
 * @param point whether it has a decimal point
 * @param about whether two neighbouring digits stand for an approximate one (七八次)
 */
record Numeral(int start, int end, BigDecimal value, Script script, boolean power, boolean point, boolean about) {

    /** How a number is written. */
    enum Script {
        /** 2000, 1,126, 1.2万. */
        ARABIC,
        /** 二十三, 四千五百六十. */
        CHINESE,
        /** 二〇二四: digit after digit, as years and codes are. */
        POSITIONAL,
        /** 千, 万: a power with no digit before it, a number only beside 余, 近 and their like. */
        BARE_POWER
    }

    /** The same number times a power of ten, ending further on. */
    Numeral scaled(int exponent, int newEnd) {
        return new Numeral(start, newEnd, plain(value.scaleByPowerOfTen(exponent)), script, true, point, about);
    }

    /** The same number, ending further on. */
    Numeral endingAt(int newEnd) {
        return new Numeral(start, newEnd, value, script, power, point, about);
    }

    boolean isArabic() {
        return script == Script.ARABIC;
    }

    /** Without trailing zeros behind the point and never with an exponent. */
    static BigDecimal plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
