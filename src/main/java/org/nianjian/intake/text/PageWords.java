package org.nianjian.intake.text;

/**
 * Puts the characters of a line together again. A page knows places, not blanks: the little room that is set between
 * digits and Chinese characters (2024 年) is no blank, a wide gap, as between the columns of a table, is one.
 */
final class PageWords {
    /** Parts of the character height: room between Latin letters that is a blank, and between any characters. */
    private static final float LATIN_GAP = 0.15f;

    private static final float WIDE_GAP = 0.9f;

    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;

    void add(String characters, float from, float to, float size) {
        String seen = Radicals.unified(characters);
        if (seen.isBlank() || seen.chars().allMatch(c -> BlockText.isBlank((char) c))) {
            return;
        }
        if (text.isEmpty()) {
            left = from;
        } else if (wantsBlank(seen.charAt(0), from - right, size)) {
            text.append(' ');
        }
        text.append(seen);
        right = Math.max(to, from);
    }

    private boolean wantsBlank(char next, float gap, float size) {
        boolean latin = isLatin(text.charAt(text.length() - 1)) && isLatin(next);
        return gap > size * (latin ? LATIN_GAP : WIDE_GAP);
    }

    private static boolean isLatin(char c) {
        return c < '\u2000';
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }
}
