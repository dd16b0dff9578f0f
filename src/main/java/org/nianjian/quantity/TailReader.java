package org.nianjian.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a number: 余, a power (50余万), %, 分之, 成, its measure word; and refuses what only names. */
final class TailReader {
    private static final WordTable<Boolean> POINTS = WordTable.beginning(WordTable.entries("个百分点 百分点 個百分點 百分點", true));

    private final String text;
    private final int from;
    private final int to;

    TailReader(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /**
     * What the number and its measure word state; null if they count nothing.
     *
     * @param bounded whether a bound word stands before the number, which names do not have
     */
    @Nullable
    Tail read(Numeral number, boolean bounded) {
        Tail share = share(number);
        return share == null ? measured(number, bounded) : share;
    }

    private @Nullable Tail share(Numeral number) {
        Shares.Share share = Shares.whole(text, number.start(), from, to);
        if (share == null && number.script() != Numeral.Script.POSITIONAL) {
            share = Shares.fraction(text, number.value(), number.end(), to);
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
        boolean more = share.end() < to && Chars.in("余多", text.charAt(share.end()));
        int end = more ? share.end() + 1 : share.end();
        return new Tail(end, share.percent(), more ? Bound.AT_LEAST : Bound.EXACT, "%", Quantity.Form.PERCENT);
    }

    private @Nullable Tail measured(Numeral written, boolean bounded) {
        Numeral number = written;
        Bound bound = Bound.EXACT;
        int i = Chars.skipBlanks(text, number.end(), to, 2);
        if (isLoose(i, number)) {
            bound = text.charAt(i) == '来' ? Bound.ABOUT : Bound.AT_LEAST;
            number = withPowerBehind(number, i + 1);
            i = Chars.skipBlanks(text, number.end(), to, 1);
        }
        if (Chars.stands("个亿", text, i, to)) {
            number = number.scaled(8, i + 2);
            i += 2;
        }
        if (i < to && Chars.in("%％﹪", text.charAt(i))) {
            return new Tail(i + 1, number.value(), bound, "%", Quantity.Form.PERCENT);
        }
        WordTable.Entry<Boolean> points = POINTS.at(text, i, to);
        if (points != null) {
            return new Tail(i + points.word().length(), number.value(), bound, points.word(), Quantity.Form.POINTS);
        }
        WordTable.Entry<Boolean> measure = MeasureWords.at(text, i, to);
        boolean loosened = bound != Bound.EXACT || bounded;
        if (measure == null || (number.isArabic() && MeasureWords.isLookalikeBehindDigits(text, i, to))) {
            boolean said = loosened || BoundWords.behind(text, number.end(), to) != null;
            return BareNumbers.counts(text, number, said, from, to)
                    ? new Tail(number.end(), number.value(), bound, "", Quantity.Form.COUNT)
                    : null;
        }
        boolean counts = number.isArabic()
                ? !SetPhrases.isRoundTheClock(number, measure.word())
                : number.script() != Numeral.Script.POSITIONAL
                        && SetPhrases.counts(text, number, i, measure, loosened, from, to);
        return counts
                ? counted(
                        number.value(),
                        bound,
                        measure.word(),
                        i + measure.word().length())
                : null;
    }

    private Tail counted(BigDecimal value, Bound bound, String unit, int end) {
        boolean yuan = MeasureWords.isYuan(unit);
        if (yuan || unit.equals("块")) {
            Money.Amount amount = Money.withFractions(text, value, end, to);
            if (amount != null) {
                return new Tail(amount.end(), amount.yuan(), bound, "元", Quantity.Form.MONEY);
            }
        }
        boolean more = bound == Bound.EXACT && isLooseBehind(end);
        return new Tail(
                more ? end + 1 : end,
                value,
                more ? Bound.AT_LEAST : bound,
                yuan ? "元" : unit,
                yuan ? Quantity.Form.MONEY : Quantity.Form.COUNT);
    }

    /** Whether 余, 多, 来 or 几 stands behind the number: 十余, 20多, 百来, 二十几. */
    private boolean isLoose(int at, Numeral number) {
        if (at >= to) {
            return false;
        }
        char c = text.charAt(at);
        if (Chars.in("余多餘", c)) {
            return true;
        }
        boolean some = Chars.in("几幾", c);
        if (c != '来' && !some) {
            return false;
        }
        boolean round = !number.isArabic() && Chars.isHanPower(text.charAt(number.end() - 1));
        boolean tens = number.value().signum() > 0
                && number.value().remainder(BigDecimal.TEN).signum() == 0;
        // 700来本, but 30来源: what follows must be counted with.
        boolean counted = MeasureWords.lengthAt(text, at + 1, to) > 0 && !MeasureWords.isLookalike(text, at + 1, to);
        return round || tens && (some || number.isArabic() && counted);
    }

    /** The number to the end of 余, with the power behind it: 50余万, 十多万. */
    private Numeral withPowerBehind(Numeral number, int at) {
        boolean round = number.isArabic() || Chars.isHanPower(text.charAt(number.end() - 1));
        int power = round ? ArabicNumerals.powerEnd(text, at, to) : 0;
        return power == 0 ? number.endingAt(at) : number.scaled(ArabicNumerals.exponent(text, at, power), power);
    }

    /** 50人余: 余 and 多 behind the measure word, at the end of a clause. */
    private boolean isLooseBehind(int at) {
        if (at >= to || !Chars.in("余多", text.charAt(at))) {
            return false;
        }
        return at + 1 >= to || Chars.endsClause(text.charAt(at + 1)) || Chars.in("）)", text.charAt(at + 1));
    }
}
