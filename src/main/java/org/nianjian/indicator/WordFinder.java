package org.nianjian.indicator;

import java.util.List;

/**
 * Finds words in a text in one pass, whatever their number. A word that stands within a longer one is not found: 行政调解
 * is not 调解, 宣传栏 is not 宣传.
 *
 * <p>At every place the longest word that begins there is taken, and kept if it ends beyond all words kept before: what
 * does not is within one of them. As no word is longer than a few characters, time is proportional to the text's length;
 * two looks into a table settle most places, whatever the number of words ({@link WordTrie}).
 */
final class WordFinder {
    private final WordTrie trie;

    /** A finder of these words; a hit names a word by its place in the list. */
    WordFinder(List<String> words) {
        trie = WordTrie.of(words);
    }

    /**
     * Adds the words that begin in a stretch of the text, in the order of where they begin; the last may end behind it.
     *
     * @param hits what was found before the stretch
     */
    void find(String text, int from, int to, Hits hits) {
        int reached = 0;
        int code = from < to ? trie.code(text.charAt(from)) : 0;
        for (int at = from; at < to; at++) {
            int first = code;
            // Looked up once for both places that it matters to: behind this one, and the next one itself.
            code = at + 1 < text.length() ? trie.code(text.charAt(at + 1)) : 0;
            if (!trie.mayBegin(first, code)) {
                continue;
            }
            long state = trie.first(first);
            if (state == WordTrie.NONE) {
                continue;
            }
            int word = WordTrie.word(state);
            int end = at + 1;
            int follows = code;
            for (int i = at + 1; follows != 0 && (state = trie.next(state, follows)) != WordTrie.NONE; ) {
                i++;
                if (WordTrie.word(state) >= 0) {
                    word = WordTrie.word(state);
                    end = i;
                }
                follows = i < text.length() ? trie.code(text.charAt(i)) : 0;
            }
            if (word >= 0 && end > reached) {
                hits.add(at, end, word);
                reached = end;
            }
        }
    }
}
