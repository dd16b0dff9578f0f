package org.nianjian.indicator;

import org.nianjian.quantity.CodePoints;
import org.nianjian.quantity.Span;

/**
 * Cuts the sentence around a figure, for people to read. Figures that stand near to each other share one: most sentences
 * hold several, and one without a stop may hold thousands.
 */
final class Sentences {
    static final int LONGEST = 200;
    /** So many characters of a longer sentence are shown on either side of a figure, if there are so many. */
    private static final int FEWEST_BESIDE = 40;

    private final String text;
    private final String shown;
    private final CodePoints codePoints;

    /** The sentence that was looked at last, and the stretch of it that was cut last. */
    private int lastStart = -1;

    private int lastStop = -1;
    private int cutStart;
    private int cutEnd;
    private String cut = "";

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
        if (sentenceStart == lastStart && isShown(evidence)) {
            return cut;
        }
        int most = Math.min(limit, evidence.end() + 2 * LONGEST);
        // The figures of a sentence without a stop look for one in the same place.
        int from = sentenceStart == lastStart ? Math.max(evidence.end(), lastStop) : evidence.end();
        int stop = end(text, Math.min(from, most), most);
        lastStart = sentenceStart;
        lastStop = stop;
        boolean marked = stop < most && text.charAt(stop) != '\n' && text.charAt(stop) != '\r';
        cutStart = Math.max(sentenceStart, evidence.start() - 2 * LONGEST);
        cutEnd = marked ? stop + 1 : stop;
        if (cutEnd - cutStart > LONGEST) {
            narrow(evidence);
        }
        cut = shown.substring(cutStart, cutEnd).strip();
        return cut;
    }

    /** Whether what was cut last shows the evidence and enough on either side of it. */
    private boolean isShown(Span evidence) {
        boolean before = cutStart == lastStart || evidence.start() >= cutStart + FEWEST_BESIDE;
        boolean behind = cutEnd >= lastStop || evidence.end() + FEWEST_BESIDE <= cutEnd;
        return before && behind && evidence.end() <= cutEnd;
    }

    /** Leaves {@link #LONGEST} code points of what is to be cut, the evidence in the middle. */
    private void narrow(Span evidence) {
        if (codePoints.areUnits()) {
            int spare = Math.max(0, LONGEST - evidence.length());
            cutStart = Math.max(cutStart, evidence.start() - spare / 2);
            cutEnd = Math.min(cutEnd, cutStart + LONGEST);
        } else if (shown.codePointCount(cutStart, cutEnd) > LONGEST) {
            int spare = Math.max(0, LONGEST - shown.codePointCount(evidence.start(), evidence.end()));
            int before = Math.min(shown.codePointCount(cutStart, evidence.start()), spare / 2);
            cutStart = shown.offsetByCodePoints(evidence.start(), -before);
            int stop = cutStart;
            for (int i = 0; i < LONGEST && stop < cutEnd; i++) {
                stop += Character.charCount(shown.codePointAt(stop));
            }
            cutEnd = stop;
        }
    }
}
