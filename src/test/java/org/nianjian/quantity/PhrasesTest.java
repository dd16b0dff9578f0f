package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

    @Test
    void aWordBeyondTheStretchOrBeforeItIsNotSeen() {
        assertEquals(0, WORDS.lengthAt("上年", 2, 2));
        assertEquals(0, WORDS.lengthBefore("上年", 0, 0));
        assertEquals(0, WORDS.lengthBefore("上年", 1, 1));
        assertEquals(1, WORDS.lengthAt("共", 0));
        assertEquals(0, WORDS.lengthAt("与", 0));
        assertEquals(-1, WORDS.lastIn("", 0, 0));
        assertEquals(0, WORDS.lastIn("共计", 0, 2));
    }

    @Test
    void aTextHoldsAWordOrEndsWithOne() {
        assertTrue(WORDS.anyIn("较上年度为多"));
        assertTrue(WORDS.anyIn("共计"));
        assertFalse(WORDS.anyIn("较上月为多"));
        assertFalse(WORDS.anyIn("共计", 1, 2));
        assertTrue(WORDS.isEndOf("较上年度"));
        assertFalse(WORDS.isEndOf("上年度内"));
    }

    @Test
    void aListMayBeMadeOfAnotherAndMore() {
        Phrases more = Phrases.of(List.of("年", "上年"), "今年");
        assertEquals(2, more.lengthAt("今年", 0));
        assertEquals(2, more.lengthAt("上年", 0));
        assertEquals(2, Phrases.of(List.of("上年")).lengthBefore("上年", 2, 0));
    }

    @Test
    void wideAndUnbreakableBlanksFillTooButNoTab() {
        assertTrue(WORDS.fill("上年\u3000共\u00a0共 ", 0, 7));
        assertFalse(WORDS.fill("上年\t共", 0, 4));
    }
}
