package org.nianjian.quantity;

import org.jspecify.annotations.Nullable;

/** Finds figures that were left out or made illegible: XX次, ***件, ____份, (略) 个; a measure word must follow. */
final class Placeholders {
    private static final int LONGEST_GAP = 8;

    private Placeholders() {}

    /** The end of the run of one placeholder mark at {@code at}; {@code at} itself if there is none. */
    static int markEnd(String text, int at, int to) {
        int i = at;
        while (i < to && Chars.kind(text.charAt(i)) == Chars.BLANKED) {
            i++;
        }
        return i;
    }

    /** The end of a run of circles that stand for digits (〇〇次) at {@code at}; {@code at} itself if it is a number. */
    static int circlesEnd(String text, int at, int to) {
        int i = at;
        while (i < to && text.charAt(i) == '〇') {
            i++;
        }
        boolean number = i - at < 2 || i < to && Chars.isHanNumeral(text.charAt(i));
        return number ? at : i;
    }

    /** The end of ( 略), （略） or an empty bracket at {@code at}; {@code at} itself if it holds something else. */
    static int omissionEnd(String text, int at, int to) {
        int i = Chars.skipBlanks(text, at + 1, to, LONGEST_GAP);
        if (i > at + 1 && i < to && Chars.in(")）", text.charAt(i))) {
            return i + 1;
        }
        if (i >= to || text.charAt(i) != '略') {
            return at;
        }
        i = Chars.skipBlanks(text, i + 1, to, 2);
        return i < to && Chars.in(")）", text.charAt(i)) ? i + 1 : at;
    }

    /** The placeholder whose marks stand from {@code at} to {@code end}; null if what follows shows that it is a name. */
    static @Nullable Quantity read(String text, int at, int end, int from, int to) {
        if (at > from && isGlued(text.charAt(at - 1))) {
            return null;
        }
        char first = text.charAt(at);
        boolean thin = first == '某' || first == '_' || first == '＿';
        if (thin && end - at < 2) {
            return null;
        }
        int i = Chars.skipBlanks(text, end, to, 2);
        Bound bound = Bound.EXACT;
        if (i < to && Chars.in("余多", text.charAt(i))) {
            bound = Bound.AT_LEAST;
            i = Chars.skipBlanks(text, i + 1, to, 1);
        }
        boolean power = i < to && Chars.in("万亿", text.charAt(i));
        if (power) {
            i++;
        }
        if (i < to && (text.charAt(i) == '%' || text.charAt(i) == '％')) {
            return placeholder(text, at, i + 1, bound, "%", from);
        }
        int length = MeasureWords.lengthAt(text, i, to);
        if (length == 0 || text.charAt(i) == '大' || MeasureWords.isLookalike(text, i, to)) {
            return null;
        }
        return placeholder(text, at, i + length, bound, text.substring(i, i + length), from);
    }

    private static Quantity placeholder(String text, int at, int end, Bound bound, String unit, int from) {
        BoundWords.Found before = BoundWords.before(text, at, from);
        int start = before == null ? at : before.edge();
        Bound all = before == null ? bound : before.bound().plus(bound);
        return new Quantity(new Span(start, end), null, all, unit, Quantity.Form.PLACEHOLDER, false);
    }

    private static boolean isGlued(char c) {
        return Chars.isLatin(c) || Chars.isDigit(c) || Chars.isHanNumeral(c) || c == '第' || Chars.in("+＋-", c);
    }
}
