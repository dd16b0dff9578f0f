package org.nianjian.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes a figure of a number and what stands around it: a range, 余, its measure word, its bounds. */
final class FigureBuilder {
    private final String text;
    private final int from;
    private final int to;

    FigureBuilder(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** What stands behind a number: how far it reaches and what it says. */
    private record Tail(int end, BigDecimal value, Bound bound, String unit, Quantity.Form form) {}

    /**
     * The figure whose number begins at {@code at}; null if the number is none.
     *
     * @param floor how far back bound words may be looked for
     */
    @Nullable
    Quantity read(int at, int floor) {
        Numeral first = Numerals.at(text, at, to);
        if (first == null || Codes.isNumbered(text, first.end(), to) || Codes.isRank(text, at, from)) {
            return null;
        }
        if (isVague(first)) {
            return null;
        }
        Numeral number = first;
        Numeral last = rangeEnd(first);
        boolean range = last != null;
        if (last != null) {
            number = lowerEnd(first, last);
        }
        BoundWords.@Nullable Found before = BoundWords.before(text, at, floor);
        int start = before == null ? at : before.edge();
        Bound left = before == null ? Bound.EXACT : before.bound();
        if (before == null && at > floor && text.charAt(at - 1) == '上' && first.script() == Numeral.Script.BARE_POWER) {
            start = at - 1;
            left = Bound.AT_LEAST;
        }
        if (number.about()) {
            left = left.plus(Bound.ABOUT);
        }
        Tail tail = tail(number, left != Bound.EXACT);
        if (tail == null || (first.script() == Numeral.Script.BARE_POWER && tail.bound.plus(left) == Bound.EXACT)) {
            return null;
        }
        Bound bound = tail.bound.plus(left);
        int end = tail.end;
        BoundWords.Found behind = BoundWords.behind(text, end, to);
        if (behind != null) {
            bound = bound.plus(behind.bound());
            end = behind.edge();
        }
        if (bound == Bound.EXACT) {
            Bound apart = BoundWords.apart(text, at, floor);
            bound = apart == null ? bound : apart;
        }
        if (range) {
            bound = bound.plus(Bound.AT_LEAST);
        }
        return new Quantity(new Span(start, end), tail.value, bound, tail.unit, tail.form, range);
    }

    /** 数十, 几百: a power that nobody says the number of. */
    private boolean isVague(Numeral number) {
        int at = number.start();
        if (at == from || !Chars.isHanPower(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean onlyPowers = true;
        for (int i = at; i < number.end(); i++) {
            onlyPowers &= Chars.isHanPower(text.charAt(i));
        }
        return onlyPowers && (before == '数' || before == '几' || before == '好' || before == '成');
    }

    /** The upper end of the range that begins with a number; null if it begins none. */
    private @Nullable Numeral rangeEnd(Numeral first) {
        int i = Chars.skipBlanks(text, first.end(), to, 1);
        int percent = i < to && isPercent(text.charAt(i)) ? i + 1 : 0;
        if (percent > 0) {
            i = Chars.skipBlanks(text, percent, to, 1);
        }
        if (i >= to || !Chars.isRangeMark(text.charAt(i))) {
            return null;
        }
        i++;
        if (i < to && Chars.isRangeMark(text.charAt(i))) {
            i++;
        }
        i = Chars.skipBlanks(text, i, to, 1);
        Numeral last = Numerals.at(text, i, to);
        if (last == null
                || last.isArabic() != first.isArabic()
                || lowerEnd(first, last).value().compareTo(last.value()) >= 0) {
            return null;
        }
        int unit = Chars.skipBlanks(text, last.end(), to, 1);
        boolean measured = unit < to && (isPercent(text.charAt(unit)) || MeasureWords.lengthAt(text, unit, to) > 0);
        return measured && percent == 0 || measured && isPercent(text.charAt(unit)) ? last : null;
    }

    /** The first number of a range, with the power that only the last one carries (3—5万元) and the end of the last. */
    private Numeral lowerEnd(Numeral first, Numeral last) {
        BigDecimal value = first.value();
        int power = last.end() - 1;
        int begin = power;
        while (begin > last.start() && Chars.isHanPower(text.charAt(begin - 1))) {
            begin--;
        }
        boolean inherits = last.isArabic() && last.power() && !first.power() && Chars.isHanPower(text.charAt(power));
        if (inherits) {
            value = Numeral.plain(value.scaleByPowerOfTen(ArabicNumerals.exponent(text, begin, power + 1)));
        }
        return new Numeral(
                first.start(),
                last.end(),
                value,
                first.script(),
                first.power() || inherits,
                first.point(),
                first.about());
    }

    private static boolean isPercent(char c) {
        return c == '%' || c == '％' || c == '﹪';
    }

    private @Nullable Tail tail(Numeral number, boolean bounded) {
        Tail share = share(number);
        if (share != null) {
            return share;
        }
        int i = Chars.skipBlanks(text, number.end(), to, 2);
        Numeral counted = number;
        Bound bound = Bound.EXACT;
        int loose = loosened(i, number);
        if (loose > i) {
            bound = text.charAt(i) == '来' ? Bound.ABOUT : Bound.AT_LEAST;
            i = loose;
            int power = counted.isArabic() || Chars.isHanPower(text.charAt(counted.end() - 1))
                    ? ArabicNumerals.powerEnd(text, i, to)
                    : -1;
            if (power > 0) {
                counted = counted.scaled(ArabicNumerals.exponent(text, i, power), power);
                i = power;
            }
            i = Chars.skipBlanks(text, i, to, 1);
        }
        if (i < to && isPercent(text.charAt(i))) {
            return new Tail(i + 1, counted.value(), bound, "%", Quantity.Form.PERCENT);
        }
        if (text.startsWith("个百分点", i) && i + 4 <= to) {
            return new Tail(i + 4, counted.value(), bound, "个百分点", Quantity.Form.POINTS);
        }
        if (text.startsWith("百分点", i) && i + 3 <= to) {
            return new Tail(i + 3, counted.value(), bound, "百分点", Quantity.Form.POINTS);
        }
        int length = MeasureWords.lengthAt(text, i, to);
        if (length == 0) {
            return bare(
                    counted, loose > Chars.skipBlanks(text, number.end(), to, 2) ? i : number.end(), bound, bounded);
        }
        String unit = text.substring(i, i + length);
        boolean loosened = bound != Bound.EXACT || bounded;
        if (!number.isArabic() && !SetPhrases.counts(text, number, i, unit, loosened, from, to)) {
            return null;
        }
        if (number.script() == Numeral.Script.POSITIONAL) {
            return null;
        }
        int end = i + length;
        if (bound == Bound.EXACT && isLooseBehind(end)) {
            bound = Bound.AT_LEAST;
            end++;
        }
        Quantity.Form form = unit.equals("元") ? Quantity.Form.MONEY : Quantity.Form.COUNT;
        return new Tail(end, counted.value(), bound, unit, form);
    }

    private @Nullable Tail bare(Numeral counted, int end, Bound bound, boolean bounded) {
        if (!BareNumbers.counts(text, counted, end, bound != Bound.EXACT || bounded, from, to)) {
            return null;
        }
        return new Tail(end, counted.value(), bound, "", Quantity.Form.COUNT);
    }

    private @Nullable Tail share(Numeral number) {
        BigDecimal value = number.value();
        Shares.@Nullable Share share = null;
        if (number.script() != Numeral.Script.POSITIONAL) {
            share = Shares.fraction(text, value, number.end(), to);
        }
        if (share == null && number.isArabic()) {
            share = Shares.slashed(text, number.start(), number.end(), to);
        }
        if (share == null) {
            share = Shares.tenths(text, number, to);
        }
        if (share == null) {
            return null;
        }
        int end = share.end();
        boolean more = end < to && Chars.in("余多", text.charAt(end));
        return new Tail(
                more ? end + 1 : end, share.percent(), more ? Bound.AT_LEAST : Bound.EXACT, "%", Quantity.Form.PERCENT);
    }

    /** The end of 余, 多, 来 or 几 at {@code at}; {@code at} itself if none stands there. */
    private int loosened(int at, Numeral number) {
        if (at >= to) {
            return at;
        }
        char c = text.charAt(at);
        boolean round = !number.isArabic() && Chars.isHanPower(text.charAt(number.end() - 1));
        boolean loose = c == '余' || c == '多' || (c == '来' && round) || (c == '几' && round);
        return loose ? at + 1 : at;
    }

    /** 50人余, 3年多: 余 and 多 behind the measure word, at the end of a clause. */
    private boolean isLooseBehind(int at) {
        if (at >= to || !Chars.in("余多", text.charAt(at))) {
            return false;
        }
        return at + 1 >= to || Chars.endsClause(text.charAt(at + 1)) || Chars.in("）)", text.charAt(at + 1));
    }
}
