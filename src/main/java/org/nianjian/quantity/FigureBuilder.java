package org.nianjian.quantity;

import org.jspecify.annotations.Nullable;

/** Makes a figure of a number and what stands around it: a range, its measure word, its bounds on either side. */
final class FigureBuilder {
    private final String text;
    private final int from;
    private final int to;
    private final TailReader tails;

    FigureBuilder(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        tails = new TailReader(text, from, to);
    }

    /**
     * The figure whose number begins at {@code at}; null if the number is none.
     *
     * @param floor how far back bound words may be looked for
     */
    @Nullable
    Quantity read(int at, int floor) {
        Numeral first = Numerals.at(text, at, to);
        if (first == null
                || isVague(first)
                || Codes.isNumbered(text, first.end(), to)
                || Codes.isRank(text, at, from)) {
            return null;
        }
        Numeral lower = Ranges.lowerEnd(text, first, to);
        Numeral number = lower == null ? first : lower;
        BoundWords.Found before = before(first, floor);
        Bound bound = number.about() ? Bound.ABOUT : Bound.EXACT;
        int start = at;
        if (before != null) {
            start = before.edge();
            bound = bound.plus(before.bound());
        }
        Tail tail = tails.read(number, bound != Bound.EXACT);
        if (isYuanSign(start - 1, floor)) {
            start--;
            tail = inYuan(number, tail);
        }
        if (tail == null || (isUnsaidPower(first, tail) && tail.bound().plus(bound) == Bound.EXACT)) {
            return null;
        }
        bound = bound.plus(tail.bound());
        int end = tail.end();
        BoundWords.Found behind = BoundWords.behind(text, end, to);
        if (behind != null) {
            bound = bound.plus(behind.bound());
            end = behind.edge();
        }
        if (bound == Bound.EXACT) {
            Bound apart = BoundWords.apart(text, at, floor);
            bound = apart == null ? bound : apart;
        }
        if (lower != null) {
            bound = bound.plus(Bound.AT_LEAST);
        }
        return new Quantity(new Span(start, end), tail.value(), bound, tail.unit(), tail.form(), lower != null);
    }

    /** The bound word before a number; 上 is one only before a bare power (上千名). */
    private BoundWords.@Nullable Found before(Numeral number, int floor) {
        int at = number.start();
        BoundWords.Found found = BoundWords.before(text, at, floor);
        boolean bare = number.script() == Numeral.Script.BARE_POWER;
        return found == null && bare && at > floor && text.charAt(at - 1) == '上'
                ? new BoundWords.Found(at - 1, Bound.AT_LEAST)
                : found;
    }

    private boolean isYuanSign(int at, int floor) {
        return at >= floor && Chars.in("￥¥", text.charAt(at));
    }

    /** ￥300: the sign before the number is its measure word. */
    private static Tail inYuan(Numeral number, @Nullable Tail tail) {
        return tail != null && tail.form() == Quantity.Form.MONEY
                ? tail
                : new Tail(number.end(), number.value(), Bound.EXACT, "元", Quantity.Form.MONEY);
    }

    /** 百名干警: a power with nothing that says how many times; in 百分之三 it is the denominator. */
    private static boolean isUnsaidPower(Numeral number, Tail tail) {
        return number.script() == Numeral.Script.BARE_POWER && tail.form() != Quantity.Form.PERCENT;
    }

    /** 数十, 几百, 成百: a power of which nobody says how many times. */
    private boolean isVague(Numeral number) {
        int at = number.start();
        if (at == from || !Chars.in("数几好成數幾", text.charAt(at - 1))) {
            return false;
        }
        for (int i = at; i < number.end(); i++) {
            if (!Chars.isHanPower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
