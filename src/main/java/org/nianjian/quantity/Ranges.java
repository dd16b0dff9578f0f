package org.nianjian.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the upper end of a range, and what its lower end is worth: 3—5名, 30%—40%, 3至5万元, 1万元-5万元. */
final class Ranges {
    private Ranges() {}

    /** The lower end as a number that reaches to the end of the upper one; null if {@code first} begins no range. */
    static @Nullable Numeral lowerEnd(String text, Numeral first, int to) {
        if (first.end() < to && text.charAt(first.end()) == '\t') {
            // 28\t-32.1%: two cells of a table, the second of which falls.
            return null;
        }
        int mark = Chars.skipBlanks(text, first.end(), to, 1);
        if (Chars.stands("(含)", text, mark, to) || Chars.stands("（含）", text, mark, to)) {
            mark += 3;
        }
        String repeated = "";
        if (mark < to && !Chars.isRangeMark(text.charAt(mark))) {
            // 1万元-5万元: the lower end may carry the measure word too, before a mark that means nothing else.
            repeated = unitAt(text, mark, to);
            mark = Chars.skipBlanks(text, mark + repeated.length(), to, 1);
            if (repeated.isEmpty() || mark >= to || text.charAt(mark) == '到') {
                return null;
            }
        }
        if (mark >= to || !Chars.isRangeMark(text.charAt(mark))) {
            return null;
        }
        int second = mark + 1;
        if (second < to && Chars.isRangeMark(text.charAt(second))) {
            second++;
        }
        second = Chars.skipBlanks(text, second, to, 1);
        Numeral last = Numerals.at(text, second, to);
        if (last == null || last.script() == Numeral.Script.POSITIONAL) {
            return null;
        }
        String unit = unitAt(text, Chars.skipBlanks(text, last.end(), to, 1), to);
        if (unit.isEmpty() || (!repeated.isEmpty() && !repeated.equals(unit))) {
            return null;
        }
        Numeral lower = lower(text, first, last, repeated.isEmpty());
        return lower.value().compareTo(last.value()) < 0 ? lower : null;
    }

    private static String unitAt(String text, int at, int to) {
        if (at < to && (text.charAt(at) == '%' || text.charAt(at) == '％')) {
            return "%";
        }
        WordTable.Entry<Boolean> measure = MeasureWords.at(text, at, to);
        return measure == null ? "" : measure.word();
    }

    /** 3—5万元 is from 30000 on, and 500至1万元 from 500 on: a power is shared where the range still rises. */
    private static Numeral lower(String text, Numeral first, Numeral last, boolean shares) {
        BigDecimal value = first.value();
        int exponent = shares ? sharedExponent(text, first, last) : 0;
        BigDecimal scaled = Numeral.plain(value.scaleByPowerOfTen(exponent));
        boolean rises = scaled.compareTo(last.value()) < 0;
        return new Numeral(
                first.start(),
                last.end(),
                rises ? scaled : value,
                first.script(),
                first.power() || exponent > 0,
                first.point(),
                first.about());
    }

    private static int sharedExponent(String text, Numeral first, Numeral last) {
        int begin = last.end();
        while (begin > last.start() && Chars.isHanPower(text.charAt(begin - 1))) {
            begin--;
        }
        int all = ArabicNumerals.exponent(text, begin, last.end());
        int big = 0;
        for (int i = begin; i < last.end(); i++) {
            int exponent = Chars.hanExponent(text.charAt(i));
            big += exponent >= 4 ? exponent : 0;
        }
        boolean hasBig = false;
        for (int i = first.start(); i < first.end(); i++) {
            hasBig |= Chars.hanExponent(text.charAt(i)) >= 4;
        }
        if (hasBig) {
            return 0;
        }
        boolean one = first.value().compareTo(BigDecimal.TEN) < 0 && begin - last.start() == 1;
        if (one && all > 1) {
            return all;
        }
        if (big > 0) {
            return big;
        }
        return last.isArabic() && !first.power() ? all : 0;
    }
}
