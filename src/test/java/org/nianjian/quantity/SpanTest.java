package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "5, true", "6, false"})
    void itHoldsItsFirstOffsetAndNotItsEnd(int offset, boolean held) {
        assertEquals(held, new Span(3, 6).contains(offset));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, false", "0, 4, true", "4, 5, true", "5, 9, true", "6, 9, false", "4, 4, true"})
    void spansThatOnlyTouchDoNotOverlap(int start, int end, boolean overlap) {
        Span span = new Span(3, 6);
        assertEquals(overlap, span.overlaps(new Span(start, end)));
        assertEquals(overlap, new Span(start, end).overlaps(span));
    }

    @Test
    void itsLengthIsThatOfItsWords() {
        Span span = new Span(2, 5);
        assertEquals(3, span.length());
        assertEquals("36件", span.in("调解36件。"));
        assertEquals("", new Span(0, 0).in("调解"));
    }

    @Test
    void itNeitherBeginsBeforeTheTextNorEndsBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    }
}
