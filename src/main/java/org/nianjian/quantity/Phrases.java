package org.nianjian.quantity;

import java.util.List;
import java.util.stream.Stream;

/**
 * A short list of set words, ready to be looked for at a place or in a bounded stretch of a text without copying it. A
 * look at the first or last two characters decides most calls.
 */
public final class Phrases {
    private final WordEnds beginnings;
    private final WordEnds endings;

    private Phrases(List<String> words) {
        beginnings = WordEnds.beginning(words);
        endings = WordEnds.ending(words);
    }

    /** These words, none empty; their order does not matter. */
    public static Phrases of(String... words) {
        return new Phrases(List.of(words));
    }

    /** Those of a list that others use, too, and more. */
    public static Phrases of(List<String> words, String... more) {
        return new Phrases(Stream.concat(words.stream(), Stream.of(more)).toList());
    }

    /** These words, none empty; their order does not matter. */
    public static Phrases of(List<String> words) {
        return new Phrases(words);
    }

    /** How many characters the longest of the words takes that begins here and ends by the limit; 0 if none does. */
    public int lengthAt(String text, int at, int limit) {
        return WordEnds.length(beginnings.at(text, at, limit));
    }

    /** How many characters the longest of the words takes that begins here; 0 if none does. */
    public int lengthAt(String text, int at) {
        return lengthAt(text, at, text.length());
    }

    /** How many characters the longest of the words takes that ends here and begins at or after the limit; 0 if none. */
    public int lengthBefore(String text, int end, int limit) {
        return WordEnds.length(endings.before(text, end, limit));
    }

    /** Where the last of the words begins that stands wholly within the stretch; −1 if none does. */
    public int lastIn(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (beginnings.at(text, i, to) != WordEnds.NONE) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of the words stands wholly within the stretch. */
    public boolean anyIn(String text, int from, int to) {
        return lastIn(text, from, to) >= 0;
    }

    /** Whether one of the words stands in the text. */
    public boolean anyIn(String text) {
        return anyIn(text, 0, text.length());
    }

    /** Whether the text ends with one of the words. */
    public boolean isEndOf(String text) {
        return lengthBefore(text, text.length(), 0) > 0;
    }

    /** Whether the stretch consists of these words and blanks alone. */
    public boolean fill(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int step = c == ' ' || c == '\u3000' || c == '\u00a0' ? 1 : lengthAt(text, at, to);
            if (step == 0) {
                return false;
            }
            at += step;
        }
        return true;
    }
}
