package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A short list of set words, ready to be looked for at a place or in a bounded stretch of a text without copying it. A
 * look at the first or last character decides most calls.
 *
 * <p>The words stand in few buckets by that character, not in a table of all characters: dozens of such tables, each used
 * all over, would push each other and the text out of the processor's cache.
 */
public final class Phrases {
    private static final int BUCKETS = 256;
    private static final String[] NONE = {};

    private final String[][] byFirst;
    private final String[][] byLast;

    private Phrases(List<String> words) {
        byFirst = group(words, true);
        byLast = group(words, false);
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

    /** The words by the bucket of one of their ends; longest first, so that the first that fits is the longest that fits. */
    private static String[][] group(List<String> words, boolean byFirst) {
        Map<Integer, List<String>> groups = new HashMap<>();
        for (String word : words) {
            char key = byFirst ? word.charAt(0) : word.charAt(word.length() - 1);
            groups.computeIfAbsent(bucket(key), k -> new ArrayList<>()).add(word);
        }
        String[][] grouped = new String[BUCKETS][];
        Arrays.fill(grouped, NONE);
        groups.forEach((key, members) -> grouped[key] = members.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toArray(String[]::new));
        return grouped;
    }

    private static int bucket(char c) {
        return (c ^ c >>> 8) & BUCKETS - 1;
    }

    /** How many characters the longest of the words takes that begins here and ends by the limit; 0 if none does. */
    public int lengthAt(String text, int at, int limit) {
        if (at >= limit) {
            return 0;
        }
        for (String word : byFirst[bucket(text.charAt(at))]) {
            if (at + word.length() <= limit && text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** How many characters the longest of the words takes that begins here; 0 if none does. */
    public int lengthAt(String text, int at) {
        return lengthAt(text, at, text.length());
    }

    /** How many characters the longest of the words takes that ends here and begins at or after the limit; 0 if none. */
    public int lengthBefore(String text, int end, int limit) {
        if (end <= limit) {
            return 0;
        }
        for (String word : byLast[bucket(text.charAt(end - 1))]) {
            if (end - word.length() >= limit && text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Where the last of the words begins that stands wholly within the stretch; −1 if none does. */
    public int lastIn(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            String[] words = byFirst[bucket(text.charAt(i))];
            if (words != NONE && fits(words, text, i, to)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(String[] words, String text, int at, int to) {
        for (String word : words) {
            if (at + word.length() <= to && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
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
