package org.nianjian.indicator;

/** Guesses the word that an unclassified figure counts, so that figures of a kind can be seen together. */
final class Head {
    private static final int LONGEST = 12;

    private Head() {}

    /** The words right before the figure, or right after it where none stand before; empty if there are neither. */
    static String of(String text, Clause clause) {
        int end = clause.figure().start();
        int start = end;
        while (start > clause.ownStart() && end - start < LONGEST && isWord(text.charAt(start - 1))) {
            start--;
        }
        if (end - start >= 2) {
            return text.substring(start, end);
        }
        start = clause.figure().end();
        end = start;
        while (end < clause.ownEnd() && end - start < LONGEST && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isIdeographic(c) || Character.isLetter(c);
    }
}
