package org.nianjian.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Observation;
import org.nianjian.quantity.Bound;

/** What was read of a text comes back as it was read. */
class ExtractionStoreTest extends OnBothDatabases {
    @Test
    void aReadingComesBackAsItWasRead() {
        List<Observation> figures = List.of(
                Invented.observation(1, "mediation.disputes", "289"),
                Invented.observation(2, "other", "0.125"),
                Invented.observation(3, "other", null));
        List<Claim> claims = List.of(
                new Claim(1, "mediation.disputes", new BigDecimal("-12.0"), "%", Bound.ABOUT, null),
                new Claim(1, "other", new BigDecimal("3"), "件", Bound.EXACT, 2022));
        String text = "云溪镇 𠮷" + "长".repeat(100_000);
        ExtractionStore store = warehouse.extractions("c", "x");
        store.add(List.of(Invented.read(1, text, figures, claims)));
        long key = store.known().get(Invented.content(1));
        assertEquals(figures, store.observations(key));
        assertEquals(claims, store.claims(key));
        assertEquals(text, store.content(key));
        StoredText stored = store.text(key).orElseThrow();
        assertEquals("gb18030", stored.note());
        assertEquals(Invented.reading(text, figures, claims).outline().clues(), stored.clues());
        assertTrue(store.rejection(key).isEmpty());
    }

    @Test
    void aRejectionComesBackWithItsReason() {
        var rejected = new Extraction.Rejected(Invented.content(7), "doc", "unsupported_format", "请另存为 docx。");
        ExtractionStore store = warehouse.extractions("c", "x");
        store.add(List.of(rejected));
        long key = store.known().get(Invented.content(7));
        assertEquals(rejected, store.rejection(key).orElseThrow());
        assertTrue(store.text(key).isEmpty());
    }

    @Test
    void anotherCatalogueOrExtractorKnowsNothing() {
        warehouse.extractions("c", "x").add(List.of(Invented.read(1, "甲", List.of(), List.of())));
        assertEquals(Map.of(), warehouse.extractions("d", "x").known());
        assertEquals(Map.of(), warehouse.extractions("c", "y").known());
    }

    @Test
    void nothingIsKeptOfABatchThatFails() {
        ExtractionStore store = warehouse.extractions("c", "x");
        var one = Invented.read(1, "甲", List.of(Invented.observation(1, "other", "1")), List.of());
        assertThrows(RuntimeException.class, () -> store.add(List.of(one, one)));
        assertEquals(Map.of(), store.known());
        store.add(List.of(one));
        assertEquals(
                1, store.observations(store.known().get(Invented.content(1))).size());
    }

    @Test
    void valuesOfAnyUsualSizeFit() {
        assertTrue(ExtractionStore.holds(new BigDecimal("9".repeat(25) + ".123456789")));
        assertTrue(ExtractionStore.holds(new BigDecimal("1.50000000000000000000")));
        assertFalse(ExtractionStore.holds(new BigDecimal("1E+25")));
        assertFalse(ExtractionStore.holds(new BigDecimal("1E-10")));
    }

    @Test
    void theLargestAndTheSmallestValueComeBackAsTheyWere() {
        ExtractionStore store = warehouse.extractions("c", "x");
        List<Observation> extremes = List.of(
                Invented.observation(1, "other", "9".repeat(25) + ".123456789"),
                Invented.observation(2, "other", "0.000000001"),
                Invented.observation(3, "other", "0"),
                Invented.observation(4, "other", "1000000"));
        store.add(List.of(Invented.read(1, "甲", extremes, List.of())));
        assertEquals(extremes, store.observations(store.known().get(Invented.content(1))));
    }

    @Test
    void aForgottenRejectionIsTriedAgain() {
        ExtractionStore store = warehouse.extractions("c", "x");
        store.add(List.of(
                new Extraction.Rejected(Invented.content(1), "", "unreadable", "无法打开。"),
                new Extraction.Rejected(Invented.content(2), "doc", "unsupported_format", "请另存。")));
        store.forget(List.of("unreadable"));
        assertEquals(Set.of(Invented.content(2)), store.known().keySet());
    }
}
