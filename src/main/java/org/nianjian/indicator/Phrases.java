package org.nianjian.indicator;

import java.util.List;

/** Small searches for set words in bounded stretches of a text, without copying it. */
final class Phrases {
    private Phrases() {}

    /** Whether one of the words stands wholly within the stretch. */
    static boolean anyIn(String text, int from, int to, List<String> words) {
        return lastIn(text, from, to, words) >= 0;
    }

    /** Where the last of the words begins that stands wholly within the stretch; −1 if none does. */
    static int lastIn(String text, int from, int to, List<String> words) {
        int last = -1;
        for (String word : words) {
            for (int i = to - word.length(); i >= from && i > last; i--) {
                if (text.startsWith(word, i)) {
                    last = i;
                }
            }
        }
        return last;
    }

    /** How many characters the longest of the words takes that begins here and ends before the limit; 0 if none does. */
    static int lengthAt(String text, int at, int limit, List<String> words) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && at + word.length() <= limit && text.startsWith(word, at)) {
                longest = word.length();
            }
        }
        return longest;
    }

    /** How many characters the longest of the words takes that ends here and begins after the limit; 0 if none does. */
    static int lengthBefore(String text, int end, int limit, List<String> words) {
        int longest = 0;
        for (String word : words) {
            int start = end - word.length();
            if (word.length() > longest && start >= limit && text.startsWith(word, start)) {
                longest = word.length();
            }
        }
        return longest;
    }

    /** Whether the stretch consists of these words and blanks alone. */
    static boolean onlyOf(String text, int from, int to, List<String> words) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int step = c == ' ' || c == '\u3000' || c == '\u00a0' ? 1 : lengthAt(text, at, to, words);
            if (step == 0) {
                return false;
            }
            at += step;
        }
        return true;
    }
}
