package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordTableTest {
    private final WordTable<Integer> beginning = WordTable.beginning(WordTable.entries("场 场次 人", 1));
    private final WordTable<Integer> ending = WordTable.ending(WordTable.entries("少于 不少于 近", 2));

    @Test
    void theLongestWordThatBeginsHereIsFound() {
        assertEquals(new WordTable.Entry<>("场次", 1), beginning.at("3场次", 1, 3));
        assertEquals(new WordTable.Entry<>("场", 1), beginning.at("3场次", 1, 2));
        assertNull(beginning.at("3件", 1, 2));
        assertNull(beginning.at("3场", 2, 2));
    }

    @Test
    void theLongestWordThatEndsHereIsFound() {
        assertEquals(new WordTable.Entry<>("不少于", 2), ending.before("共不少于3", 4, 0));
        assertEquals(new WordTable.Entry<>("少于", 2), ending.before("共不少于3", 4, 2));
        assertNull(ending.before("共3", 1, 0));
        assertNull(ending.before("近", 0, 0));
    }

    @Test
    void itKnowsWhichCharactersItsWordsBeginWith() {
        assertTrue(beginning.knows('场'));
        assertFalse(beginning.knows('次'));
    }
}
