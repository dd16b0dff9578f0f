package org.nianjian.report;

import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;

/**
 * A numbered heading, or the short line without a number that opens a part of a report.
 *
 * @param rank how deep it is: 0 for 第一部分, 甲、, 壹、 and Ⅰ., 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for A.,
 *     which is as deep as the place where it is met first
 * @param first whether its number is the first of its kind: a list begins anew
 * @param words its words without the number, cut behind its first phrase; empty for an item of a list, which a number
 *     begins but a sentence or a figure follows
 * @param end where its words end in the text
 */
record Heading(int rank, boolean first, String words, int end) {
    /** The rank of headings with a letter. */
    static final int LETTERED = 5;

    /** What the second line of a title begins with, and no heading does. */
    private static final Phrases JOINS = Phrases.of("及", "和", "与", "暨", "以及", "兼", "（", "(");

    private static final String DECORATION = "★☆●○◆◇■□▲△▶►➤※•·→>#*【[「《-—〖▪◎";
    private static final String CLOSING_DECORATION = "】]」》—-〗*#：:";
    private static final String SERIALS = "甲乙丙丁戊己庚辛壬癸壹贰叁肆伍陆柒捌玖ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
    private static final int LONGEST_PHRASE = 40;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_PLAIN = 22;
    private static final Phrases PLAIN = Phrases.of(
            "存在的问题", "存在问题", "存在的不足", "存在不足", "存在的主要问题", "存在的困难", "问题和不足", "问题与不足", "不足和问题", "困难和问题", "存在的差距", "下一步",
            "下步", "今后", "工作打算", "工作计划", "工作安排", "主要工作", "工作开展情况", "主要做法", "工作总结", "工作成效", "明年", "来年", "下一年", "下年度",
            "新一年", "新的一年", "下一阶段", "下阶段", "接下来", "打算", "盘算", "展望", "工作设想", "努力方向", "今年工作", "本年工作", "工作回顾");

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
        if (marked < 0) {
            marked = afterSerial(text, start, end);
            rank = marked >= 0 && text.charAt(start) < 'Z' + 1 ? LETTERED : 0;
        }
        return marked < 0 ? null : of(text, start, Chars.skipBlanks(text, marked, end), end, rank);
    }

    /** The same heading at another depth. */
    Heading at(int depth) {
        return new Heading(depth, first, words, end);
    }

    boolean item() {
        return words.isEmpty();
    }

    /**
     * The heading that a whole short line without a number is, by its words; null if it is none.
     *
     * @param reportYear the year that the report is on, after which a heading is a plan's; null if it is not known
     */
    static @Nullable Heading plain(String text, Line line, @Nullable Integer reportYear) {
        if (line.length() > LONGEST_PLAIN || line.length() < 3) {
            return null;
        }
        String bare = undecorated(line.in(text));
        if (JOINS.lengthAt(bare, 0) > 0 || isRow(bare)) {
            return null;
        }
        for (int i = 0; i < bare.length(); i++) {
            if ("。；，！？,;：:".indexOf(bare.charAt(i)) >= 0) {
                return null;
            }
        }
        boolean told = PLAIN.anyIn(bare) || reportYear != null && Years.namesLater(bare, reportYear);
        return told && !holdsFigure(bare) ? new Heading(1, false, bare, line.end()) : null;
    }

    /** Whether a line rather is a row of a table, by its bars, wide blanks or several years. */
    private static boolean isRow(String words) {
        int years = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            years += c == '年' ? 1 : 0;
            if (c == '|' || c == '｜' || c == '\t' || i > 0 && Chars.blank(c) && Chars.blank(words.charAt(i - 1))) {
                return true;
            }
        }
        return years > 1 && words.indexOf(' ') > 0;
    }

    private static String undecorated(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && (DECORATION.indexOf(words.charAt(from)) >= 0 || Chars.blank(words.charAt(from)))) {
            from++;
        }
        while (to > from && CLOSING_DECORATION.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    /** Behind 甲、 or 壹、 or Ⅰ． or A、 else −1. */
    private static int afterSerial(String text, int start, int end) {
        if (start >= end) {
            return -1;
        }
        char c = text.charAt(start);
        boolean letter = c >= 'A' && c <= 'H';
        if (!letter && SERIALS.indexOf(c) < 0) {
            return -1;
        }
        int mark = Chars.skipBlanks(text, start + 1, Math.min(end, start + 3));
        return mark < end && "、．.，,".indexOf(text.charAt(mark)) >= 0 ? mark + 1 : -1;
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
                one = c == '一' || Chars.digit(c) == 1;
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
        return Chars.endsSentence(c) || Chars.colon(c);
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
        if (text.startsWith("部分", i) || text.startsWith("部份", i)) {
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
        if (start >= end || "（(〔【[〖".indexOf(text.charAt(start)) < 0) {
            return -1;
        }
        int inner = Chars.skipBlanks(text, start + 1, Math.min(end, start + 3));
        int i = afterNumerals(text, inner, end);
        if (i == inner) {
            i = afterDigits(text, inner, end);
        }
        boolean closed = i > inner && i < end && "）)〕】]〗".indexOf(text.charAt(i)) >= 0;
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
