package org.nianjian.publish.chart.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaking of a text into lines of a width, between Chinese characters and between words. */
public final class Paragraph {
    private Paragraph() {}

    /** The lines; a piece that has no place to break and is too wide stays whole. */
    public static List<String> lines(String text, TextStyle style, double width) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (last > start && style.width(text.substring(start, next).stripTrailing()) > width) {
                lines.add(text.substring(start, last).stripTrailing());
                start = last;
            }
            last = next;
        }
        if (start < text.length()) {
            lines.add(text.substring(start).stripTrailing());
        }
        return lines;
    }
}
