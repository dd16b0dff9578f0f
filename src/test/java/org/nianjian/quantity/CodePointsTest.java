package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rare characters of place names (𠮷, 𡎚) take two UTF-16 units and are one code point. */
class CodePointsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "调解36件", "𠮷", "𠮷地调解36件", "在𠮷𡎚村", "村𠮷", "𠮷a𡎚b"})
    void everyOffsetIsTheNumberOfCodePointsBeforeIt(String text) {
        CodePoints points = new CodePoints(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            assertEquals(text.codePointCount(0, offset), points.before(offset), text + " at " + offset);
        }
    }

    @Test
    void manyRareCharactersAreNoOtherThanOne() {
        CodePoints points = new CodePoints("𠮷村".repeat(50));
        assertEquals(100, points.before(150));
        assertEquals(33, points.before(50));
    }

    @Test
    void halvesOfPairsThatStandAloneAreCodePointsOfTheirOwn() {
        CodePoints points = new CodePoints("村\uDF9F村\uD842村");
        assertEquals(2, points.before(2));
        assertEquals(5, points.before(5));
    }
}
