package org.nianjian.indicator;

import org.nianjian.quantity.Span;

/** Cuts the sentence around a figure, for people to read; one for each text, as most sentences hold several figures. */
final class Sentences {
    static final int LONGEST = 200;

    private final String text;
    private final String shown;
    private int lastStart = -1;
    private int lastStop = -1;
    private String last = "";

    /**
     * @param text what is read
     * @param shown the same, character by character, as people should see it
     */
    Sentences(String text, String shown) {
        this.text = text;
        this.shown = shown;
    }

    /** Where the sentence around an offset begins; the limit itself if no stop stands between. */
    static int start(String text, int offset, int limit) {
        int start = offset;
        while (start > limit && Mark.of(text.charAt(start - 1)) != Mark.STOP) {
            start--;
        }
        return start;
    }

    /** Where the sentence around an offset ends, its stop left out; the limit itself if no stop stands before it. */
    static int end(String text, int offset, int limit) {
        int end = offset;
        while (end < limit && Mark.of(text.charAt(end)) != Mark.STOP) {
            end++;
        }
        return end;
    }

    /** The sentence around the evidence, at most {@link #LONGEST} code points of it, blanks at its ends left out. */
    String around(Span evidence, int sentenceStart, int limit) {
        if (sentenceStart == lastStart && evidence.end() <= lastStop) {
            return last;
        }
        int most = Math.min(limit, evidence.end() + 2 * LONGEST);
        int stop = end(text, evidence.end(), most);
        int end = stop;
        if (end < most && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int start = Math.max(sentenceStart, evidence.start() - 2 * LONGEST);
        if (end - start > LONGEST) {
            return cut(shown, start, end, evidence).strip();
        }
        lastStart = sentenceStart;
        lastStop = stop;
        last = shown.substring(start, end).strip();
        return last;
    }

    private static String cut(String text, int start, int end, Span evidence) {
        int count = text.codePointCount(start, end);
        if (count <= LONGEST) {
            return text.substring(start, end);
        }
        int spare = Math.max(0, LONGEST - text.codePointCount(evidence.start(), evidence.end()));
        int before = Math.min(text.codePointCount(start, evidence.start()), spare / 2);
        int from = text.offsetByCodePoints(evidence.start(), -before);
        int to = from;
        for (int i = 0; i < LONGEST && to < end; i++) {
            to += Character.charCount(text.codePointAt(to));
        }
        return text.substring(from, to);
    }
}
