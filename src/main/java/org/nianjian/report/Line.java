package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.quantity.Occurrences;

/**
 * A line of a text that holds words, or all the lines without any between two such lines, as UTF-16 offsets into it.
 *
 * @param raw where it begins, blanks included; it reaches to where the next one begins
 * @param start its first character that is no blank
 * @param end the end of its last character that is no blank; equal to {@code start} for lines without words
 * @param furniture whether a web page or a word processor put it around the report
 */
record Line(int raw, int start, int end, boolean furniture) {

    /** All lines of a text, in order; together they cover it. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Occurrences stops = new Occurrences(text, "。");
        int raw = 0;
        while (raw < text.length()) {
            int start = Chars.skipBlanks(text, raw, text.length());
            int own = start == text.length() ? start : text.lastIndexOf('\n', start) + 1;
            if (own > raw) {
                lines.add(new Line(raw, own, own, false));
            }
            if (own == text.length()) {
                break;
            }
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            raw = feed < 0 ? text.length() : feed + 1;
            while (Chars.blank(text.charAt(end - 1))) {
                end--;
            }
            lines.add(new Line(own, start, end, Furniture.is(text, start, end, stops.from(start) < end)));
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
