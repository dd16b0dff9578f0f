package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text, as UTF-16 offsets into it.
 *
 * @param raw where it begins, blanks included
 * @param start its first character that is no blank
 * @param end the end of its last character that is no blank; equal to {@code start} for an empty line
 * @param next where the next line begins
 * @param furniture whether a web page or a word processor put it around the report
 */
record Line(int raw, int start, int end, int next, boolean furniture) {

    /** All lines of a text, in order; together they cover it. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int raw = 0;
        while (raw < text.length()) {
            int feed = text.indexOf('\n', raw);
            int stop = feed < 0 ? text.length() : feed;
            int start = Chars.skipBlanks(text, raw, stop);
            int end = stop;
            while (end > start && Chars.blank(text.charAt(end - 1))) {
                end--;
            }
            int next = feed < 0 ? text.length() : feed + 1;
            lines.add(new Line(raw, start, end, next, Furniture.is(text, start, end)));
            raw = next;
        }
        return lines;
    }

    boolean empty() {
        return start == end;
    }

    /** Whether it holds words of the report itself. */
    boolean own() {
        return start < end && !furniture;
    }

    int length() {
        return end - start;
    }

    /** Its words, without the blanks around them. */
    String in(String text) {
        return text.substring(start, end);
    }
}
