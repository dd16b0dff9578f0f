package org.nianjian.indicator;

import java.util.List;

/**
 * Finds words in a text in one pass, whatever their number. A word that stands within a longer one is not found: 行政调解
 * is not 调解, 宣传栏 is not 宣传.
 *
 * <p>At every place the longest word that begins there is taken, and kept if it ends beyond all words kept before: what
 * does not is within one of them. As no word is longer than a few characters, time is proportional to the text's length;
 * a look at the first two characters settles most places, which makes this several times faster than an automaton that
 * follows every character (Aho–Corasick), whose inner words would have to be thrown away again.
 */
final class WordFinder {
    private static final int ROOT = 1;

    /** Whether a word may begin with two characters, by a hash of both: small enough to stay in the nearest cache. */
    private final boolean[] begins = new boolean[1 << 14];

    /** The trie as a hash table from state and character to the next state. */
    private final long[] keys;

    private final int[] next;
    /** The word that ends in a state, plus one; 0 if none does. */
    private final int[] wordOf;

    /** A finder of these words; a hit names a word by its place in the list. */
    WordFinder(List<String> words) {
        int characters = words.stream().mapToInt(String::length).sum();
        int capacity = Integer.highestOneBit(Math.max(8, characters)) * 4;
        keys = new long[capacity];
        next = new int[capacity];
        wordOf = new int[characters + ROOT + 1];
        int states = ROOT;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            for (int second = 0; word.length() == 1 && second < begins.length; second++) {
                begins[pair(word.charAt(0), (char) second)] = true;
            }
            if (word.length() > 1) {
                begins[pair(word.charAt(0), word.charAt(1))] = true;
            }
            int state = ROOT;
            for (int at = 0; at < word.length(); at++) {
                int slot = slot(state, word.charAt(at));
                if (keys[slot] == 0) {
                    keys[slot] = key(state, word.charAt(at));
                    next[slot] = ++states;
                }
                state = next[slot];
            }
            wordOf[state] = i + 1;
        }
    }

    Hits find(String text) {
        Hits hits = new Hits(text.length() / 8);
        int reached = 0;
        int length = text.length();
        char second = length == 0 ? 0 : text.charAt(0);
        for (int at = 0; at < length; at++) {
            char first = second;
            second = at + 1 < length ? text.charAt(at + 1) : 0;
            if (!begins[pair(first, second)]) {
                continue;
            }
            int state = ROOT;
            int word = 0;
            int end = at;
            for (int i = at; i < text.length() && (state = follow(state, text.charAt(i))) != 0; i++) {
                if (wordOf[state] != 0) {
                    word = wordOf[state];
                    end = i + 1;
                }
            }
            if (word != 0 && end > reached) {
                hits.add(at, end, word - 1);
                reached = end;
            }
        }
        return hits;
    }

    private int follow(int state, char c) {
        int slot = slot(state, c);
        return keys[slot] == 0 ? 0 : next[slot];
    }

    /** Where the transition stands, or the free place that it would take. */
    private int slot(int state, char c) {
        long key = key(state, c);
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int pair(char first, char second) {
        return (first * 31 ^ second) & (1 << 14) - 1;
    }

    private static long key(int state, char c) {
        return (long) state << 16 | c;
    }
}
