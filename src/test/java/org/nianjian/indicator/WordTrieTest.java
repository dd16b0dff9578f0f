package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTrieTest {
    private static long follow(WordTrie trie, String word) {
        long state = trie.first(trie.code(word.charAt(0)));
        for (int i = 1; i < word.length() && state != WordTrie.NONE; i++) {
            state = trie.next(state, trie.code(word.charAt(i)));
        }
        return state;
    }

    @Test
    void aWordEndsInAStateOfItsOwnAndItsBeginningInNone() {
        WordTrie trie = WordTrie.of(List.of("调解", "调解成功"));

        assertEquals(0, WordTrie.word(follow(trie, "调解")));
        assertEquals(1, WordTrie.word(follow(trie, "调解成功")));
        assertEquals(-1, WordTrie.word(follow(trie, "调")));
        assertEquals(WordTrie.NONE, follow(trie, "调解不"));
        assertEquals(WordTrie.NONE, follow(trie, "解"));
    }

    @Test
    void twoCharactersMayBeginAWordIfOneBeginsSoOrTheFirstIsOne() {
        WordTrie trie = WordTrie.of(List.of("调解", "村", "村规", "赔"));

        assertTrue(mayBegin(trie, "调解"));
        assertTrue(mayBegin(trie, "村规"));
        assertTrue(mayBegin(trie, "村解"));
        assertTrue(mayBegin(trie, "赔调"));
        assertTrue(mayBegin(trie, "赔外"));
        assertFalse(mayBegin(trie, "调规"));
        assertFalse(mayBegin(trie, "解调"));
        assertFalse(mayBegin(trie, "外赔"));
    }

    private static boolean mayBegin(WordTrie trie, String two) {
        return trie.mayBegin(trie.code(two.charAt(0)), trie.code(two.charAt(1)));
    }

    @Test
    void ofTensOfThousandsOfWordsEachIsFoundAndNothingElse() {
        Random random = new Random(20241231);
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < 20_000) {
            words.add(word(random));
        }
        List<String> list = new ArrayList<>(words);
        WordTrie trie = WordTrie.of(list);

        Set<String> beginnings = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String word = list.get(i);
            assertEquals(i, WordTrie.word(follow(trie, word)), word);
            for (int end = 1; end <= word.length(); end++) {
                beginnings.add(word.substring(0, end));
            }
        }
        for (int i = 0; i < 20_000; i++) {
            String other = word(random);
            assertEquals(beginnings.contains(other), follow(trie, other) != WordTrie.NONE, other);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append((char) ('一' + random.nextInt(300)));
        }
        return word.toString();
    }
}
