package org.nianjian.report;

import java.util.List;
import org.nianjian.quantity.Occurrences;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;

/** Finds what a web page or a word processor left inside a line: bookmarks, paywall marks, font switches, counters. */
final class InlineMarks {
    private static final Phrases OPENERS =
            Phrases.of("[bookmark:", "[字号", "[字体", "【字号", "【字体", "（字号", "（字体", "（联系人", "(联系人");
    private static final Phrases COUNTERS =
            Phrases.of("浏览量", "浏览次数", "阅读次数", "阅读量", "点击数", "点击量", "点击率", "点击次数", "访问量", "访问次数");
    private static final int LONGEST_BRACKET = 120;
    private static final int LONGEST_HASH = 40;

    private final String text;
    private final Occurrences begins;

    /** Looks in a text, from its beginning to its end. */
    InlineMarks(String text) {
        this.text = text;
        begins = new Occurrences(text, "（([【：:#");
    }

    /** Adds the marks between two offsets, in order, the stretches in their order, too; every character is looked at a bounded number of times. */
    void addTo(List<Span> found, int from, int to) {
        int i = begins.from(from);
        while (i < to) {
            char first = text.charAt(i);
            boolean labelled = Chars.colon(first);
            int end = labelled ? counter(text, i, to) : first == '#' ? hashes(text, i, to) : bracket(text, i, to);
            if (end >= 0) {
                int start = labelled ? i - counterLabelBefore(text, i) : i;
                found.add(new Span(start, end));
            }
            i = begins.from(Math.max(end, i + 1));
        }
    }

    private static int bracket(String text, int at, int to) {
        if (OPENERS.lengthAt(text, at) == 0) {
            return -1;
        }
        char close = switch (text.charAt(at)) {
            case '[' -> ']';
            case '【' -> '】';
            case '（' -> '）';
            default -> ')';
        };
        int stop = Math.min(to, at + LONGEST_BRACKET);
        for (int i = at; i < stop; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int hashes(String text, int at, int to) {
        if (!text.startsWith("##", at)) {
            return -1;
        }
        int stop = Math.min(to, at + LONGEST_HASH) - 1;
        for (int i = at + 2; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '#') {
                return text.charAt(i + 1) == '#' ? i + 2 : -1;
            }
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
                return -1;
            }
        }
        return -1;
    }

    private static int counter(String text, int at, int to) {
        if (counterLabelBefore(text, at) == 0) {
            return -1;
        }
        int end = Chars.skipBlanks(text, at + 1, Math.min(to, at + 4));
        while (end < to && Chars.digit(text.charAt(end)) >= 0) {
            end++;
        }
        return end < to && text.charAt(end) == '次' ? end + 1 : end;
    }

    private static int counterLabelBefore(String text, int at) {
        return COUNTERS.lengthBefore(text, at, 0);
    }
}
