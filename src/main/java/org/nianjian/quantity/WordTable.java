package org.nianjian.quantity;

import java.util.ArrayList;
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
    private final WordEnds ends;
    private final List<Entry<T>> entries;

    private WordTable(boolean byLast, List<Entry<T>> entries) {
        this.byLast = byLast;
        this.entries = List.copyOf(entries);
        List<String> words = entries.stream().map(Entry::word).toList();
        ends = byLast ? WordEnds.ending(words) : WordEnds.beginning(words);
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

    /** Whether a word of the table begins or ends with the character. */
    boolean knows(char c) {
        return ends.has(c);
    }

    /** The longest word that begins at {@code at} and ends by {@code to}; null if there is none. */
    @Nullable
    Entry<T> at(String text, int at, int to) {
        if (byLast) {
            throw new IllegalStateException("this table is of word ends");
        }
        return entry(ends.at(text, at, to));
    }

    /** The longest word that ends at {@code end}, exclusive, and begins by {@code from}; null if there is none. */
    @Nullable
    Entry<T> before(String text, int end, int from) {
        if (!byLast) {
            throw new IllegalStateException("this table is of word beginnings");
        }
        return entry(ends.before(text, end, from));
    }

    private @Nullable Entry<T> entry(int found) {
        return found == WordEnds.NONE ? null : entries.get(WordEnds.place(found));
    }
}
