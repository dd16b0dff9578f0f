package org.nianjian.publish.page.remark;

import org.nianjian.indicator.Evidence;

/** What stands around the figures of a text, each within its sentence. Asked in reading order, it passes over the text once. */
final class Excerpts {
    private static final int AROUND = 18;
    private static final String ENDS = "。！？\n";

    private final String text;
    private int at;
    private int atCodePoint;

    Excerpts(String text) {
        this.text = text;
    }

    /** A figure with some words before and after it. */
    record Excerpt(String before, String words, String after) {}

    Excerpt of(Evidence evidence) {
        int start = index(evidence.start());
        int end = index(evidence.end());
        int from = start;
        while (from > 0 && start - from < AROUND && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < AROUND && (to == end || ENDS.indexOf(text.charAt(to - 1)) < 0)) {
            to++;
        }
        return new Excerpt(
                text.substring(whole(from), start),
                evidence.words(),
                text.substring(end, whole(to)).stripTrailing());
    }

    /** The offset of a code point. */
    private int index(int codePoint) {
        if (codePoint < atCodePoint) {
            at = 0;
            atCodePoint = 0;
        }
        at = text.offsetByCodePoints(at, codePoint - atCodePoint);
        atCodePoint = codePoint;
        return at;
    }

    /** The same place, or the one after it if it would cut a character in two. */
    private int whole(int index) {
        boolean cuts = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return cuts ? index + 1 : index;
    }
}
