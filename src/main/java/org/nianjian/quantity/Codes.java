package org.nianjian.quantity;

/** Tells digits that name something from digits that count: ids, telephone numbers, 1+3, 3·15, 第3号, 12345热线. */
final class Codes {
    /** No code ends where the text begins. */
    private static final int NONE = 0;

    private Codes() {}

    /** The end of the code that the digit at {@code at} begins or belongs to; 0 if it is part of none. */
    static int end(String text, int at, int from, int to) {
        int end = ArabicNumerals.runEnd(text, at, to);
        if (end - at > ArabicNumerals.MOST_DIGITS) {
            return consume(text, end, to);
        }
        if (at > from && namesBefore(text.charAt(at - 1))) {
            return consume(text, end, to);
        }
        boolean leadingZero = end - at > 1 && Chars.digitValue(text.charAt(at)) == 0;
        if (leadingZero || goesOn(text, at, end, to)) {
            return consume(text, end, to);
        }
        return NONE;
    }

    private static boolean namesBefore(char c) {
        return Chars.isLatin(c) || Chars.in("+＋#＃@№_·•・‧∙*", c);
    }

    private static boolean goesOn(String text, int at, int end, int to) {
        if (end >= to) {
            return false;
        }
        char next = text.charAt(end);
        if (Chars.isLatin(next)) {
            return MeasureWords.lengthAt(text, end, to) == 0 && !isBlankedOut(text, end, to);
        }
        if (next == '+' || next == '＋' || next == '@' || next == '_') {
            return true;
        }
        if (end + 1 >= to) {
            return false;
        }
        char after = text.charAt(end + 1);
        boolean wordy = Chars.isDigit(after) || Chars.isLatin(after);
        return switch (next) {
            case '·', '•', '・', '‧', '∙' -> wordy;
            case '/' -> wordy && !isFraction(text, at, end, to);
            case ':', '：', '×', '*' -> wordy;
            case '.', '．' -> Chars.isDigit(after) && isThirdPart(text, end + 1, to);
            case '-', '－', '—' -> Chars.isLatin(after) || (Chars.isDigit(after) && isNoRange(text, at, end, to));
            default -> false;
        };
    }

    /** 1**件, 2XX人: a figure of which some digits were left out. */
    private static boolean isBlankedOut(String text, int at, int to) {
        return Placeholders.markEnd(text, at, to) > at;
    }

    static boolean isFraction(String text, int at, int end, int to) {
        int second = ArabicNumerals.runEnd(text, end + 1, to);
        return end - at <= 2
                && second > end + 1
                && second - end - 1 <= 3
                && (second >= to || !Chars.in("/-.", text.charAt(second)))
                && ArabicNumerals.value(text, at, end) < ArabicNumerals.value(text, end + 1, second);
    }

    private static boolean isThirdPart(String text, int at, int to) {
        int end = ArabicNumerals.runEnd(text, at, to);
        return end + 1 < to && Chars.in(".．", text.charAt(end)) && Chars.isDigit(text.charAt(end + 1));
    }

    /** 023-7960: what a hyphen joins is a range only if it rises. */
    private static boolean isNoRange(String text, int at, int end, int to) {
        int second = ArabicNumerals.runEnd(text, end + 1, to);
        if (second - end - 1 > 8 || end - at > 8) {
            return true;
        }
        boolean decimal = second < to && Chars.in(".．", text.charAt(second));
        if (decimal || text.charAt(end) == '—') {
            return false;
        }
        boolean third = second + 1 < to && text.charAt(second) == '-' && Chars.isDigit(text.charAt(second + 1));
        boolean zero = second - end > 2 && Chars.digitValue(text.charAt(end + 1)) == 0;
        boolean falls = ArabicNumerals.value(text, end + 1, second) <= ArabicNumerals.value(text, at, end);
        return third || zero || (falls && second - end - 1 > 3);
    }

    /** The end of everything that is glued to a code. */
    private static int consume(String text, int at, int to) {
        int i = at;
        while (i < to) {
            char c = text.charAt(i);
            boolean glue = Chars.in("+＋-/.．_:：·•・‧∙@×", c) && i + 1 < to && isWordy(text.charAt(i + 1));
            if (!isWordy(c) && !glue) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isWordy(char c) {
        return Chars.isDigit(c) || Chars.isLatin(c);
    }

    /** Whether 第 stands before the number. */
    static boolean isOrdinal(String text, int at, int from) {
        int last = Chars.lastBefore(text, at, from, 1);
        return last >= 0 && text.charAt(last) == '第';
    }

    /** The end of an ordinal's numbers, ranges and lists included: 第3—5条. */
    static int ordinalEnd(String text, int at, int to) {
        int end = anyRunEnd(text, at, to);
        int next = end;
        while (next + 1 < to && (Chars.isRangeMark(text.charAt(next)) || text.charAt(next) == '、')) {
            int more = anyRunEnd(text, next + 1, to);
            if (more == next + 1) {
                break;
            }
            end = more;
            next = more;
        }
        return end;
    }

    private static int anyRunEnd(String text, int at, int to) {
        return at < to && Chars.isDigit(text.charAt(at))
                ? ArabicNumerals.runEnd(text, at, to)
                : ChineseNumerals.runEnd(text, at, to);
    }

    /** Whether 号 follows: 8号文件, 3 号. */
    static boolean isNumbered(String text, int end, int to) {
        int next = Chars.skipBlanks(text, end, to, 1);
        return next < to && Chars.in("号號", text.charAt(next));
    }

    /** Whether the number says the rank of something: 前3名. */
    static boolean isRank(String text, int at, int from) {
        return at - 1 >= from
                && text.charAt(at - 1) == '前'
                && !(at - 2 >= from && Chars.in("此日之目先年月", text.charAt(at - 2)));
    }
}
