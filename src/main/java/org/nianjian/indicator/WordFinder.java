package org.nianjian.indicator;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds words in a text in one pass (Aho–Corasick), whatever their number. A word that stands within a longer one is not
 * found: 行政调解 is not 调解, 宣传栏 is not 宣传.
 */
final class WordFinder {
    private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    /** A finder of these words; a hit names a word by its place in the list. */
    WordFinder(List<String> words) {
        Map<String, Integer> indexes = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            indexes.put(words.get(i), i);
        }
        empty = indexes.isEmpty();
        if (!empty) {
            trie.build(indexes);
        }
    }

    Hits find(String text) {
        Hits all = new Hits();
        if (!empty) {
            // The trie reports by where words end, and of those that end together the longest first.
            AhoCorasickDoubleArrayTrie.IHit<Integer> keep = all::add;
            trie.parseText(text, keep);
        }
        return outermost(all);
    }

    private static Hits outermost(Hits byEnd) {
        boolean[] inner = new boolean[byEnd.size()];
        int kept = 0;
        int outerBegin = Integer.MAX_VALUE;
        for (int i = byEnd.size() - 1; i >= 0; ) {
            int end = byEnd.end(i);
            int longest = i;
            int first = i;
            while (first >= 0 && byEnd.end(first) == end) {
                if (byEnd.begin(first) < byEnd.begin(longest)) {
                    longest = first;
                }
                first--;
            }
            for (int j = first + 1; j <= i; j++) {
                inner[j] = j != longest || byEnd.begin(j) >= outerBegin;
                kept += inner[j] ? 0 : 1;
            }
            outerBegin = Math.min(outerBegin, byEnd.begin(longest));
            i = first;
        }
        // What is left is in the order of ends; as none contains another, that is the order of beginnings too.
        Hits outer = new Hits();
        for (int i = 0; i < byEnd.size() && kept > 0; i++) {
            if (!inner[i]) {
                outer.add(byEnd.begin(i), byEnd.end(i), byEnd.word(i));
            }
        }
        return outer;
    }
}
