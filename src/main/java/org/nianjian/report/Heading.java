package org.nianjian.report;

import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;

/**
 * A numbered heading, or the short line without a number that opens a part of a report.
 *
 * @param rank how deep it is: 0 for 第一部分, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）
 * @param first whether its number is the first of its kind: a list begins anew
 * @param words its words without the number, cut behind its first phrase; empty for an item of a list, which a number
 *     begins but a sentence or a figure follows
 * @param end where its words end in the text
 */
record Heading(int rank, boolean first, String words, int end) {
    private static final int LONGEST_PHRASE = 40;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_PLAIN = 22;
    private static final Phrases PLAIN = Phrases.of(
            "存在的问题", "存在问题", "存在的不足", "存在不足", "存在的主要问题", "存在的困难", "问题和不足", "问题与不足", "不足和问题", "困难和问题", "存在的差距", "下一步",
            "下步", "今后", "工作打算", "工作计划", "工作要点", "工作思路", "工作安排", "主要工作", "工作开展情况", "主要做法", "工作总结", "工作成效");

    /** The heading that begins at the offset, in a line that ends at {@code end}; null if none does. */
    static @Nullable Heading at(String text, int start, int end) {
        int marked = afterPart(text, start, end);
        int rank = 0;
        if (marked < 0) {
            marked = afterOrdinal(text, start, end);
            rank = 1;
        }
        if (marked < 0) {
            marked = afterBracketed(text, start, end);
            rank = marked >= 0 && Chars.digit(text.charAt(marked - 2)) >= 0 ? 4 : 2;
        }
        if (marked < 0) {
            marked = afterNumber(text, start, end);
            rank = 3;
        }
        return marked < 0 ? null : of(text, start, Chars.skipBlanks(text, marked, end), end, rank);
    }

    boolean item() {
        return words.isEmpty();
    }

    /** The heading that a whole short line without a number is, by its words; null if it is none. */
    static @Nullable Heading plain(String text, Line line) {
        if (line.length() > LONGEST_PLAIN || line.length() < 3) {
            return null;
        }
        String words = line.in(text);
        char last = words.charAt(words.length() - 1);
        String bare = last == '：' || last == ':' ? words.substring(0, words.length() - 1) : words;
        for (int i = 0; i < bare.length(); i++) {
            if ("。；，！？,;：:".indexOf(bare.charAt(i)) >= 0) {
                return null;
            }
        }
        if ("及和暨与".indexOf(bare.charAt(0)) >= 0) {
            // …工作总结, and in the next line 及2025年工作要点: the title goes on.
            return null;
        }
        return PLAIN.anyIn(bare) && !holdsFigure(bare) ? new Heading(1, false, bare, line.end()) : null;
    }

    private static @Nullable Heading of(String text, int start, int from, int end, int rank) {
        boolean first = first(text, start, from);
        int stop = Math.min(end, from + LONGEST_LINE + 1);
        int mark = from;
        while (mark < stop && !endsPhrase(text.charAt(mark))) {
            mark++;
        }
        boolean whole = mark == end;
        if (mark == from) {
            return null;
        }
        if (mark - from > LONGEST_PHRASE && !whole) {
            if (rank > 1) {
                return new Heading(rank, first, "", from);
            }
            int comma = firstComma(text, from, mark);
            return new Heading(rank, first, text.substring(from, comma), comma);
        }
        String words = text.substring(from, mark);
        boolean item = rank > 1 && (mark - from > LONGEST_LINE || holdsFigure(words));
        return item ? new Heading(rank, first, "", from) : new Heading(rank, first, words, mark);
    }

    /** Whether the number between the offsets is a lone 一 or 1. */
    private static boolean first(String text, int start, int from) {
        int numerals = 0;
        boolean one = false;
        for (int i = start; i < from; i++) {
            char c = text.charAt(i);
            if (Chars.ordinalNumeral(c) || Chars.digit(c) >= 0) {
                numerals++;
                one = "一壹甲".indexOf(c) >= 0 || Chars.digit(c) == 1;
            }
        }
        return numerals == 1 && one;
    }

    private static int firstComma(String text, int from, int limit) {
        int stop = Math.min(limit, from + LONGEST_PHRASE);
        for (int i = from + 1; i < stop; i++) {
            if (text.charAt(i) == '，' || text.charAt(i) == ',') {
                return i;
            }
        }
        return stop;
    }

    private static boolean endsPhrase(char c) {
        return Chars.endsSentence(c) || c == '：' || c == ':';
    }

    /** Whether a number stands in the words that is neither a year nor part of a name such as 3·15 or “1+3”. */
    private static boolean holdsFigure(String words) {
        int i = 0;
        while (i < words.length()) {
            if (Chars.digit(words.charAt(i)) < 0) {
                i++;
                continue;
            }
            int begin = i;
            while (i < words.length() && Chars.digit(words.charAt(i)) >= 0) {
                i++;
            }
            int after = Chars.skipBlanks(words, i, words.length());
            boolean year = i - begin == 4 && after < words.length() && words.charAt(after) == '年';
            boolean name = (begin > 0 && "·.+“\"‘—-".indexOf(words.charAt(begin - 1)) >= 0)
                    || (i < words.length() && "·.+”\"’—-".indexOf(words.charAt(i)) >= 0);
            if (!year && !name) {
                return true;
            }
        }
        return false;
    }

    /** Behind 第一部分 or 第一章, else −1. */
    private static int afterPart(String text, int start, int end) {
        if (start >= end || text.charAt(start) != '第') {
            return -1;
        }
        int i = afterNumerals(text, start + 1, end);
        if (i == start + 1) {
            return -1;
        }
        if (text.startsWith("部分", i)) {
            return afterSeparator(text, i + 2, end);
        }
        return i < end && text.charAt(i) == '章' ? afterSeparator(text, i + 1, end) : -1;
    }

    /** Behind a separator, where one must stand. */
    private static int afterSeparator(String text, int at, int end) {
        boolean separated = at < end && (Chars.blank(text.charAt(at)) || "：:、，".indexOf(text.charAt(at)) >= 0);
        return separated ? at + 1 : -1;
    }

    /** Behind 一、 else −1; 一、二审 is no heading, 一、二〇二三年 is one. */
    private static int afterOrdinal(String text, int start, int end) {
        int i = afterNumerals(text, start, end);
        int mark = Chars.skipBlanks(text, i, Math.min(end, i + 3));
        if (i == start || mark >= end || "、．.".indexOf(text.charAt(mark)) < 0) {
            return -1;
        }
        boolean list = mark + 1 < end
                && Chars.ordinalNumeral(text.charAt(mark + 1))
                && (mark + 2 >= end || "〇○零".indexOf(text.charAt(mark + 2)) < 0);
        return list ? -1 : mark + 1;
    }

    /** Behind （一） or （1） in brackets of any width, else −1. */
    private static int afterBracketed(String text, int start, int end) {
        if (start >= end || (text.charAt(start) != '（' && text.charAt(start) != '(' && text.charAt(start) != '〔')) {
            return -1;
        }
        int inner = Chars.skipBlanks(text, start + 1, Math.min(end, start + 3));
        int i = afterNumerals(text, inner, end);
        if (i == inner) {
            i = afterDigits(text, inner, end);
        }
        boolean closed = i > inner && i < end && "）)〕".indexOf(text.charAt(i)) >= 0;
        return closed ? i + 1 : -1;
    }

    /** Behind 1. or 1、 else −1; 1.2 and 12.4 are no headings. */
    private static int afterNumber(String text, int start, int end) {
        int i = afterDigits(text, start, end);
        if (i == start || i >= end || "、．.".indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        boolean decimal = i + 1 < end && Chars.digit(text.charAt(i + 1)) >= 0;
        return decimal ? -1 : i + 1;
    }

    private static int afterNumerals(String text, int start, int end) {
        int i = start;
        while (i < end && i < start + 3 && Chars.ordinalNumeral(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int afterDigits(String text, int start, int end) {
        int i = start;
        while (i < end && i < start + 2 && Chars.digit(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
