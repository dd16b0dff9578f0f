package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WordEndsTest {
    private static final List<String> WORDS = List.of("上", "上年", "上年度", "年", "度年", "年上年", "度度度");

    private static final WordEnds BEGINNING = WordEnds.beginning(WORDS);
    private static final WordEnds ENDING = WordEnds.ending(WORDS);

    @Test
    void everyStretchOfEveryTextFindsTheLongestWordAsOneWouldWhoTriesAll() {
        for (String text : texts(6)) {
            for (int from = 0; from <= text.length(); from++) {
                for (int to = from; to <= text.length(); to++) {
                    String stretch = text.substring(from, to);
                    int first = BEGINNING.at(text, from, to);
                    int last = ENDING.before(text, to, from);
                    assertEquals(longest(stretch::startsWith), WordEnds.length(first), stretch);
                    assertEquals(longest(stretch::endsWith), WordEnds.length(last), stretch);
                    if (first != WordEnds.NONE) {
                        assertTrue(stretch.startsWith(WORDS.get(WordEnds.place(first))));
                    }
                    if (last != WordEnds.NONE) {
                        assertTrue(stretch.endsWith(WORDS.get(WordEnds.place(last))));
                    }
                }
            }
        }
    }

    private static int longest(Predicate<String> fits) {
        return WORDS.stream().filter(fits).mapToInt(String::length).max().orElse(0);
    }

    @Test
    void itKnowsWhichCharactersWordsHaveAtThatEnd() {
        assertTrue(BEGINNING.has('度'));
        assertFalse(BEGINNING.has('月'));
        assertFalse(WordEnds.beginning(List.of("月初")).has('初'));
        assertTrue(WordEnds.ending(List.of("月初")).has('初'));
        // A character that shares the bucket of one that words have.
        char twin = (char) ('上' ^ 0x0101);
        assertFalse(BEGINNING.has(twin));
        assertEquals(WordEnds.NONE, BEGINNING.at(twin + "年", 0, 2));
    }

    /** All texts of that many characters out of three. */
    private static List<String> texts(int length) {
        List<String> texts = List.of("");
        for (int i = 0; i < length; i++) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                for (char c : "上年度".toCharArray()) {
                    longer.add(text + c);
                }
            }
            texts = longer;
        }
        return texts;
    }
}
