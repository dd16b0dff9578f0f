package org.nianjian.indicator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A short list of set words, ready to be looked for at a place or in a bounded stretch of a text without copying it. A
 * look at the first or last character decides most calls.
 */
final class Phrases {
    private static final String[] NONE = {};

    private final String[][] byFirst;
    private final String[][] byLast;
    private final byte[] first = new byte[Character.MAX_VALUE + 1];
    private final byte[] last = new byte[Character.MAX_VALUE + 1];

    private Phrases(List<String> words) {
        byFirst = group(words, first, true);
        byLast = group(words, last, false);
    }

    static Phrases of(String... words) {
        return new Phrases(List.of(words));
    }

    /** Those of a list that others use, too, and more. */
    static Phrases of(List<String> words, String... more) {
        return new Phrases(Stream.concat(words.stream(), Stream.of(more)).toList());
    }

    static Phrases of(List<String> words) {
        return new Phrases(words);
    }

    private static String[][] group(List<String> words, byte[] index, boolean byFirst) {
        Map<Character, List<String>> groups = new HashMap<>();
        String[][] grouped = new String[128][];
        Arrays.fill(grouped, NONE);
        int count = 1;
        for (String word : words) {
            char key = byFirst ? word.charAt(0) : word.charAt(word.length() - 1);
            if (!groups.containsKey(key)) {
                if (count == grouped.length) {
                    throw new IllegalArgumentException("too many words for a short list");
                }
                index[key] = (byte) count++;
            }
            groups.computeIfAbsent(key, k -> new java.util.ArrayList<>()).add(word);
        }
        // Longest first, so that the first that fits is the longest that fits.
        groups.forEach((key, members) -> grouped[index[key]] = members.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toArray(String[]::new));
        return grouped;
    }

    /** How many characters the longest of the words takes that begins here and ends by the limit; 0 if none does. */
    int lengthAt(String text, int at, int limit) {
        if (at >= limit || first[text.charAt(at)] == 0) {
            return 0;
        }
        for (String word : byFirst[first[text.charAt(at)]]) {
            if (at + word.length() <= limit && text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** How many characters the longest of the words takes that ends here and begins at or after the limit; 0 if none. */
    int lengthBefore(String text, int end, int limit) {
        if (end <= limit || last[text.charAt(end - 1)] == 0) {
            return 0;
        }
        for (String word : byLast[last[text.charAt(end - 1)]]) {
            if (end - word.length() >= limit && text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Where the last of the words begins that stands wholly within the stretch; −1 if none does. */
    int lastIn(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (first[text.charAt(i)] != 0 && lengthAt(text, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of the words stands wholly within the stretch. */
    boolean anyIn(String text, int from, int to) {
        return lastIn(text, from, to) >= 0;
    }

    /** Whether the stretch consists of these words and blanks alone. */
    boolean fill(String text, int from, int to) {
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
