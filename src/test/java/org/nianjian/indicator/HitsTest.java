package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HitsTest {
    private static final int COUNT = 60;

    /** Sixty words of two characters, one at every third offset. */
    private static Hits hits() {
        Hits hits = new Hits(0);
        for (int i = 0; i < COUNT; i++) {
            hits.add(3 * i, 3 * i + 2, i % 7);
        }
        return hits;
    }

    private static int expected(int offset) {
        return Math.min(COUNT, (offset + 2) / 3);
    }

    @Test
    void whatWasAddedIsKeptInOrder() {
        Hits hits = hits();
        assertEquals(COUNT, hits.size());
        assertEquals(List.of(177, 179, 3), List.of(hits.begin(COUNT - 1), hits.end(COUNT - 1), hits.word(COUNT - 1)));
        assertEquals(List.of(48, 50, 2), List.of(hits.begin(16), hits.end(16), hits.word(16)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50, 120})
    void theFirstFromAnOffsetIsFoundHoweverFarTheOffsetsGoOn(int step) {
        Hits hits = hits();
        for (int offset = 0; offset < 190; offset += step) {
            assertEquals(expected(offset), hits.firstFrom(offset), "from " + offset);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50, 120})
    void itIsFoundTooWhenTheOffsetsGoBack(int step) {
        Hits hits = hits();
        for (int offset = 189; offset >= 0; offset -= step) {
            assertEquals(expected(offset), hits.firstFrom(offset), "from " + offset);
        }
    }

    @Test
    void amongNoWordsThereIsNone() {
        assertEquals(0, new Hits(0).firstFrom(5));
    }
}
