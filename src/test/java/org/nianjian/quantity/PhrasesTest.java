package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases WORDS = Phrases.of("年", "上年", "上年度", "共");

    @Test
    void theLongestWordThatFitsIsTaken() {
        assertEquals(3, WORDS.lengthAt("上年度共", 0, 4));
        assertEquals(2, WORDS.lengthAt("上年度共", 0, 2));
        assertEquals(2, WORDS.lengthBefore("在上年", 3, 0));
        assertEquals(1, WORDS.lengthBefore("在上年", 3, 2));
        assertEquals(0, WORDS.lengthAt("在上年", 0, 3));
    }

    @Test
    void theLastWordWhollyWithinAStretchIsFound() {
        assertEquals(3, WORDS.lastIn("共了，上年，在", 0, 7) - 1);
        assertEquals(-1, WORDS.lastIn("在上年", 0, 1));
    }

    @Test
    void aStretchIsFilledByWordsAndBlanksAlone() {
        assertTrue(WORDS.fill("上年度 共", 0, 5));
        assertTrue(WORDS.fill("", 0, 0));
        assertFalse(WORDS.fill("上年度办", 0, 4));
    }
}
