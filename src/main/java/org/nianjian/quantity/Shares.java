package org.nianjian.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares of a hundred that are written in words: 百分之九十五, 三分之一, 六成, 九成五, 1/3. */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What follows 成 when it is no tenth: 三成员, 一成立. */
    private static final String NO_TENTHS = "立员果效长功熟本套人份交家型都像就不因绩品";

    private Shares() {}

    /** A share and where it ends. */
    record Share(int end, BigDecimal percent) {}

    /** 百分百, where 百 stands at {@code at}, said of a rate; null if it is an adverb (百分百投入). */
    static @Nullable Share whole(String text, int at, int from, int to) {
        if (!Chars.stands("百分百", text, at, to)) {
            return null;
        }
        int end = at + 3;
        boolean said = at == from || Chars.in("率达到为现是", text.charAt(at - 1));
        boolean ends = end == to || Chars.endsClause(text.charAt(end));
        return said && ends ? new Share(end, HUNDRED) : null;
    }

    /** X分之Y, with the denominator before 分之 at {@code at}; null if no number follows. */
    static @Nullable Share fraction(String text, BigDecimal denominator, int at, int to) {
        if (!Chars.stands("分之", text, at, to) || denominator.signum() == 0) {
            return null;
        }
        int first = Chars.skipBlanks(text, at + 2, to, 1);
        Numeral numerator = Numerals.at(text, first, to);
        if (numerator == null) {
            return null;
        }
        BigDecimal scaled = numerator.value().multiply(HUNDRED);
        BigDecimal percent = scaled.remainder(denominator).signum() == 0
                ? scaled.divide(denominator, RoundingMode.UNNECESSARY)
                : scaled.divide(denominator, isPowerOfTen(denominator) ? 8 : 2, RoundingMode.HALF_UP);
        return new Share(numerator.end(), Numeral.plain(percent));
    }

    private static boolean isPowerOfTen(BigDecimal value) {
        return value.stripTrailingZeros().precision() == 1
                && value.stripTrailingZeros().unscaledValue().intValue() == 1;
    }

    /** 1/3, with the slash at {@code slash}; null if it is no fraction, as 28/59 is two numbers. */
    static @Nullable Share slashed(String text, int at, int slash, int to) {
        if (slash >= to || text.charAt(slash) != '/' || !Codes.isFraction(text, at, slash, to)) {
            return null;
        }
        int end = ArabicNumerals.runEnd(text, slash + 1, to);
        BigDecimal numerator = BigDecimal.valueOf(ArabicNumerals.value(text, at, slash));
        BigDecimal denominator = BigDecimal.valueOf(ArabicNumerals.value(text, slash + 1, end));
        boolean told = denominator.compareTo(BigDecimal.TEN) <= 0 || isPowerOfTen(denominator);
        if (!told && numerator.compareTo(BigDecimal.ONE) != 0) {
            return null;
        }
        return new Share(end, Numeral.plain(numerator.multiply(HUNDRED).divide(denominator, 2, RoundingMode.HALF_UP)));
    }

    /** 六成, 九成五, 8成, with 成 at {@code at} behind {@code tenths}; null if it is another word. */
    static @Nullable Share tenths(String text, Numeral tenths, int to) {
        int at = Chars.skipBlanks(text, tenths.end(), to, tenths.isArabic() ? 1 : 0);
        if (at >= to || text.charAt(at) != '成' || tenths.value().compareTo(BigDecimal.TEN) > 0 || tenths.about()) {
            return null;
        }
        BigDecimal percent = tenths.value().multiply(BigDecimal.TEN);
        int end = at + 1;
        if (end < to && Chars.in(NO_TENTHS, text.charAt(end))) {
            return null;
        }
        if (end < to && Chars.isHanDigit(text.charAt(end)) && Chars.hanValue(text.charAt(end)) <= 9) {
            boolean alone = end + 1 >= to || !Chars.isHanNumeral(text.charAt(end + 1));
            if (alone && MeasureWords.lengthAt(text, end + 1, to) == 0) {
                percent = percent.add(BigDecimal.valueOf(Chars.hanValue(text.charAt(end))));
                end++;
            }
        }
        return new Share(end, Numeral.plain(percent));
    }
}
