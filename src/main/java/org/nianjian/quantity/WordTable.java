package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words with what they mean, found by the character they begin or end with: one look into a table where none does.
 *
 * @param <T> what a word means
 */
final class WordTable<T> {
    /** A word and what it means. */
    record Entry<T>(String word, T meaning) {}

    private final boolean byLast;
    /**
     * The lists by a hash of the character. Few slots, for a dozen tables of all characters would push each other out of the
     * processor's cache; words that share a slot cost one comparison more.
     */
    private final byte[] slots = new byte[256];

    private final List<List<Entry<T>>> lists = new ArrayList<>();

    private WordTable(boolean byLast, List<Entry<T>> entries) {
        this.byLast = byLast;
        lists.add(List.of());
        List<Entry<T>> longestFirst = new ArrayList<>(entries);
        longestFirst.sort(
                Comparator.comparingInt((Entry<T> entry) -> -entry.word().length()));
        for (Entry<T> entry : longestFirst) {
            String word = entry.word();
            int slot = slot(key(word));
            if (slots[slot] == 0) {
                slots[slot] = (byte) lists.size();
                lists.add(new ArrayList<>());
            }
            lists.get(slots[slot] & 0xff).add(entry);
        }
    }

    private char key(String word) {
        return word.charAt(byLast ? word.length() - 1 : 0);
    }

    private static int slot(char c) {
        return (c ^ c >>> 8) & 0xff;
    }

    /** A table of words to look for where they begin. */
    static <T> WordTable<T> beginning(List<Entry<T>> entries) {
        return new WordTable<>(false, entries);
    }

    /** A table of words to look for where they end. */
    static <T> WordTable<T> ending(List<Entry<T>> entries) {
        return new WordTable<>(true, entries);
    }

    /** The words of a text parted by white space, each with the same meaning. */
    static <T> List<Entry<T>> entries(String words, T meaning) {
        List<Entry<T>> entries = new ArrayList<>();
        for (String word : words.trim().split("\\s+")) {
            entries.add(new Entry<>(word, meaning));
        }
        return entries;
    }

    /** Whether a word of the table could begin or end with the character. */
    boolean knows(char c) {
        for (Entry<T> entry : lists.get(slots[slot(c)] & 0xff)) {
            if (key(entry.word()) == c) {
                return true;
            }
        }
        return false;
    }

    /** The longest word that begins at {@code at} and ends by {@code to}; null if there is none. */
    @Nullable
    Entry<T> at(String text, int at, int to) {
        if (byLast) {
            throw new IllegalStateException("this table is of word ends");
        }
        int slot = at < to ? slots[slot(text.charAt(at))] : 0;
        if (slot != 0) {
            List<Entry<T>> list = lists.get(slot & 0xff);
            for (int i = 0; i < list.size(); i++) {
                Entry<T> entry = list.get(i);
                if (Chars.stands(entry.word(), text, at, to)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The longest word that ends at {@code end}, exclusive, and begins by {@code from}; null if there is none. */
    @Nullable
    Entry<T> before(String text, int end, int from) {
        if (!byLast) {
            throw new IllegalStateException("this table is of word beginnings");
        }
        int slot = end > from ? slots[slot(text.charAt(end - 1))] : 0;
        if (slot != 0) {
            List<Entry<T>> list = lists.get(slot & 0xff);
            for (int i = 0; i < list.size(); i++) {
                Entry<T> entry = list.get(i);
                int start = end - entry.word().length();
                if (start >= from && text.startsWith(entry.word(), start)) {
                    return entry;
                }
            }
        }
        return null;
    }
}
