package org.nianjian.intake.text;

/** What holds within a pair of braces of an RTF document. */
final class RtfGroup {
    boolean skipped;
    boolean fontTable;
    boolean inTable;
    int depth = 1;
    int font = -1;
    int fallbacks = 1;
    boolean opensStory;
    private boolean hidden;
    private boolean deleted;

    /** A group within this one, which begins with all that holds here. */
    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.skipped = skipped;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.fontTable = fontTable;
        inner.inTable = inTable;
        inner.depth = depth;
        inner.font = font;
        inner.fallbacks = fallbacks;
        return inner;
    }

    boolean shown() {
        return !skipped && !hidden && !deleted && !fontTable;
    }

    /** A control word that says whether characters are shown, or that paragraphs stand in tables. */
    void property(String word, boolean on, int number) {
        switch (word) {
            case "v" -> hidden = on;
            case "deleted" -> deleted = on;
            case "plain" -> {
                hidden = false;
                deleted = false;
            }
            case "pard" -> {
                inTable = false;
                depth = 1;
            }
            case "intbl" -> inTable = true;
            case "itap" -> {
                inTable = number > 0;
                depth = Math.max(1, number);
            }
            default -> {}
        }
    }
}
