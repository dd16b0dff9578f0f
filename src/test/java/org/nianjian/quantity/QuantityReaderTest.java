package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityReaderTest {
    static Stream<Arguments> figures() {
        return Cases.of(Cases.FIGURES);
    }

    static Stream<Arguments> names() {
        return Cases.of(Cases.NAMES);
    }

    static Stream<Arguments> dates() {
        return Cases.of(Cases.DATES);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figuresAreFoundWithTheirWordsValueUnitAndBound(String text, List<String> expected) {
        assertEquals(expected, quantities(text));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figuresAreFoundInsideASentenceToo(String text, List<String> expected) {
        assertEquals(expected, quantities("全年来看，" + text + "。此外还有别的工作。"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAndSetPhrasesAreNoFigures(String text, List<String> expected) {
        assertEquals(expected, quantities(text));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void datesAreMentionsAndNeverFigures(String text, List<String> expected) {
        Scan scan = QuantityReader.read(text, 0, text.length());
        assertEquals(List.of(), scan.quantities());
        assertEquals(
                expected,
                scan.dates().stream()
                        .map(d -> d.span().in(text) + "|" + blank(d.year()) + "|" + blank(d.fromMonth()) + "|"
                                + blank(d.toMonth()))
                        .toList());
    }

    /** What follows a name or a date is read as if it began the sentence. */
    @ParameterizedTest
    @MethodSource({"names", "dates"})
    void aFigureBehindANameOrADateIsRead(String text, List<String> expected) {
        List<String> found = quantities(text + "，调解7起");
        assertEquals("7起|7|起|exact", found.get(found.size() - 1));
        assertEquals(quantities(text), found.subList(0, found.size() - 1));
    }

    private static String blank(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> quantities(String text) {
        return QuantityReader.read(text, 0, text.length()).quantities().stream()
                .map(q -> {
                    BigDecimal value = q.value();
                    return q.span().in(text) + "|" + (value == null ? "?" : value.toPlainString()) + "|" + q.unit()
                            + "|" + q.bound().code();
                })
                .toList();
    }

    @Test
    void everyKindOfNumberHasItsForm() {
        String text = "受理3件，罚款200元，合格率98%，提高2个百分点，约谈XX次";
        assertEquals(
                List.of(
                        Quantity.Form.COUNT,
                        Quantity.Form.MONEY,
                        Quantity.Form.PERCENT,
                        Quantity.Form.POINTS,
                        Quantity.Form.PLACEHOLDER),
                QuantityReader.read(text, 0, text.length()).quantities().stream()
                        .map(Quantity::form)
                        .toList());
    }

    @Test
    void onlyARangeIsARange() {
        String text = "新增3至5名，另有2名";
        assertEquals(
                List.of(true, false),
                QuantityReader.read(text, 0, text.length()).quantities().stream()
                        .map(Quantity::range)
                        .toList());
    }

    @Test
    void spansAreOffsetsIntoTheWholeTextAndNothingOutsideTheStretchIsRead() {
        String text = "受理3件，办结2件，余1件";
        Scan scan = QuantityReader.read(text, 5, 9);
        assertEquals(
                List.of("办结2件".substring(2)),
                scan.quantities().stream().map(q -> q.span().in(text)).toList());
        assertEquals(new Span(7, 9), scan.quantities().get(0).span());
        assertThrows(IndexOutOfBoundsException.class, () -> QuantityReader.read(text, 0, text.length() + 1));
    }
}
