package org.nianjian.indicator;

import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.CodePoints;
import org.nianjian.quantity.Span;

/** Cuts the sentence around a figure, for people to read; one for each text, as most sentences hold several figures. */
final class Sentences {
    static final int LONGEST = 200;

    private final String text;
    private final String shown;
    private final CodePoints codePoints;
    private int lastStart = -1;
    private int lastStop = -1;

    /** The sentence that was looked at last, which ends at {@link #lastStop}; null if it is longer than is shown. */
    private @Nullable String last;

    /**
     * @param text what is read
     * @param shown the same, character by character, as people should see it
     * @param codePoints those of both
     */
    Sentences(String text, String shown, CodePoints codePoints) {
        this.text = text;
        this.shown = shown;
        this.codePoints = codePoints;
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

    /**
     * The sentence around the evidence, at most {@link #LONGEST} code points of it, blanks at its ends left out. Evidence is
     * asked for in reading order.
     */
    String around(Span evidence, int sentenceStart, int limit) {
        if (last != null && sentenceStart == lastStart && evidence.end() <= lastStop) {
            return last;
        }
        int most = Math.min(limit, evidence.end() + 2 * LONGEST);
        // The figures of a sentence without a stop look for one in the same place.
        int from = sentenceStart == lastStart ? Math.max(evidence.end(), lastStop) : evidence.end();
        int stop = end(text, Math.min(from, most), most);
        lastStart = sentenceStart;
        lastStop = stop;
        int end = stop;
        if (end < most && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int start = Math.max(sentenceStart, evidence.start() - 2 * LONGEST);
        if (end - start > LONGEST) {
            last = null;
            return cut(start, end, evidence).strip();
        }
        last = shown.substring(start, end).strip();
        return last;
    }

    private String cut(int start, int end, Span evidence) {
        if (codePoints.areUnits()) {
            int spare = Math.max(0, LONGEST - evidence.length());
            int from = Math.max(start, evidence.start() - spare / 2);
            return shown.substring(from, Math.min(end, from + LONGEST));
        }
        int count = shown.codePointCount(start, end);
        if (count <= LONGEST) {
            return shown.substring(start, end);
        }
        int spare = Math.max(0, LONGEST - shown.codePointCount(evidence.start(), evidence.end()));
        int before = Math.min(shown.codePointCount(start, evidence.start()), spare / 2);
        int from = shown.offsetByCodePoints(evidence.start(), -before);
        int to = from;
        for (int i = 0; i < LONGEST && to < end; i++) {
            to += Character.charCount(shown.codePointAt(to));
        }
        return shown.substring(from, to);
    }
}
