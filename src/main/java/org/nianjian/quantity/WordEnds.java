package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words by the two characters at one of their ends. A set of bits, too small to push others out of the processor's cache,
 * tells of most characters that no word has them there; of the words left, both characters together decide nearly all.
 *
 * <p>A word that was found is given as a number that holds its place in the list ({@link #place}) and its length ({@link
 * #length}), so that looking for it touches no more memory than the two characters need.
 */
final class WordEnds {
    /** What is returned where no word stands; its length is 0. */
    static final int NONE = 0;

    private static final int BUCKETS = 256;
    private static final int PLACE_BITS = 16;

    private final boolean last;
    /** Which buckets hold any word. */
    private final long[] bits = new long[BUCKETS / Long.SIZE];
    /**
     * The words of each bucket, the longest first, so that the first that fits is the longest: in the upper half the two
     * characters at this end, the outermost first, of a word of one character that one; in the lower half what is returned.
     */
    private final long[][] buckets = new long[BUCKETS][];

    private final String[] words;

    private WordEnds(List<String> words, boolean last) {
        this.last = last;
        this.words = words.toArray(String[]::new);
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int place = 0; place < this.words.length; place++) {
            int bucket = bucket(outer(this.words[place]));
            groups.computeIfAbsent(bucket, k -> new ArrayList<>()).add(place);
        }
        groups.forEach((bucket, places) -> {
            places.sort(Comparator.comparing((Integer place) -> -this.words[place].length()));
            bits[bucket >>> 6] |= 1L << bucket;
            buckets[bucket] = places.stream().mapToLong(this::candidate).toArray();
        });
    }

    /** These words, none empty, to be looked for where they begin. */
    static WordEnds beginning(List<String> words) {
        return new WordEnds(words, false);
    }

    /** These words, none empty, to be looked for where they end. */
    static WordEnds ending(List<String> words) {
        return new WordEnds(words, true);
    }

    private char outer(String word) {
        return word.charAt(last ? word.length() - 1 : 0);
    }

    private long candidate(int place) {
        String word = words[place];
        int key = word.length() == 1 ? key(outer(word)) : key(outer(word), word.charAt(last ? word.length() - 2 : 1));
        return (long) key << Integer.SIZE | word.length() << PLACE_BITS | place;
    }

    private static int bucket(char c) {
        return (c ^ c >>> 8) & BUCKETS - 1;
    }

    private static int key(char outer, char inner) {
        return outer << Character.SIZE | inner;
    }

    private static int key(char only) {
        return only << Character.SIZE;
    }

    /** The longest word that begins at {@code at} and ends by {@code to}; {@link #NONE} if none does. */
    int at(String text, int at, int to) {
        if (at >= to) {
            return NONE;
        }
        char first = text.charAt(at);
        int bucket = bucket(first);
        return (bits[bucket >>> 6] >>> bucket & 1) == 0 ? NONE : longestAt(text, at, to, first, buckets[bucket]);
    }

    private int longestAt(String text, int at, int to, char first, long[] candidates) {
        int alone = key(first);
        int both = at + 1 < to ? key(first, text.charAt(at + 1)) : alone;
        for (long candidate : candidates) {
            int key = (int) (candidate >>> Integer.SIZE);
            if (key == both || key == alone) {
                int found = (int) candidate;
                int length = length(found);
                if (length <= 2 || length <= to - at && text.startsWith(words[place(found)], at)) {
                    return found;
                }
            }
        }
        return NONE;
    }

    /** The longest word that ends at {@code end}, exclusive, and begins at {@code from} or behind it; or {@link #NONE}. */
    int before(String text, int end, int from) {
        if (end <= from) {
            return NONE;
        }
        char outer = text.charAt(end - 1);
        int bucket = bucket(outer);
        return (bits[bucket >>> 6] >>> bucket & 1) == 0 ? NONE : longestBefore(text, end, from, outer, buckets[bucket]);
    }

    private int longestBefore(String text, int end, int from, char outer, long[] candidates) {
        int alone = key(outer);
        int both = end - 1 > from ? key(outer, text.charAt(end - 2)) : alone;
        for (long candidate : candidates) {
            int key = (int) (candidate >>> Integer.SIZE);
            if (key == both || key == alone) {
                int found = (int) candidate;
                int length = length(found);
                if (length <= 2 || length <= end - from && text.startsWith(words[place(found)], end - length)) {
                    return found;
                }
            }
        }
        return NONE;
    }

    /** How many characters a word that was found has. */
    static int length(int found) {
        return found >>> PLACE_BITS;
    }

    /** The place in the list of a word that was found. */
    static int place(int found) {
        return found & (1 << PLACE_BITS) - 1;
    }

    /** Whether a word has the character at this end. */
    boolean has(char outer) {
        int bucket = bucket(outer);
        if ((bits[bucket >>> 6] >>> bucket & 1) != 0) {
            for (long candidate : buckets[bucket]) {
                if (candidate >>> Integer.SIZE + Character.SIZE == outer) {
                    return true;
                }
            }
        }
        return false;
    }
}
