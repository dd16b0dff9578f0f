package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
    static Stream<Arguments> figures() {
        return Stream.of(
                        "digits.tsv",
                        "chinese.tsv",
                        "bounds.tsv",
                        "shares.tsv",
                        "ranges.tsv",
                        "placeholders.tsv",
                        "bare.tsv")
                .flatMap(Cases::of);
    }

    static Stream<Arguments> names() {
        return Stream.of("names.tsv", "set-phrases.tsv").flatMap(Cases::of);
    }

    static Stream<Arguments> dates() {
        return Cases.of("dates.tsv");
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

    static Stream<String> tables() {
        return Stream.of(
                "digits.tsv",
                "chinese.tsv",
                "bounds.tsv",
                "shares.tsv",
                "ranges.tsv",
                "placeholders.tsv",
                "bare.tsv",
                "names.tsv",
                "set-phrases.tsv",
                "dates.tsv");
    }

    /** Every stretch of every case, as if the rest of the text were not there. */
    @ParameterizedTest
    @MethodSource("tables")
    void aStretchIsReadAsIfItWereTheWholeText(String table) {
        Cases.of(table).map(it -> (String) it.get()[0]).forEach(text -> {
            for (int from = 0; from < text.length(); from++) {
                for (int to = from; to <= text.length(); to++) {
                    String stretch = text.substring(from, to);
                    assertEquals(
                            all(QuantityReader.read(stretch, 0, stretch.length()), 0),
                            all(QuantityReader.read(text, from, to), from),
                            () -> stretch + " in " + text);
                }
            }
        });
    }

    private static String all(Scan scan, int from) {
        StringBuilder all = new StringBuilder();
        for (Quantity q : scan.quantities()) {
            all.append(q.span().start() - from).append('-').append(q.span().end() - from);
            all.append(q.value()).append(q.unit()).append(q.bound()).append(q.form());
        }
        for (DateMention d : scan.dates()) {
            all.append(d.span().start() - from).append('-').append(d.span().end() - from);
            all.append(d.year()).append('/').append(d.fromMonth()).append('/').append(d.toMonth());
        }
        return all.toString();
    }

    @Test
    void quantitiesStandInReadingOrderAndDoNotOverlap() {
        String text = "1—11月排查187件，不少于100件，3至5名，约六成，XX次，近万份".repeat(50);
        int end = 0;
        for (Quantity quantity : QuantityReader.read(text, 0, text.length()).quantities()) {
            assertTrue(quantity.span().start() >= end);
            end = quantity.span().end();
        }
    }

    private static List<String> values(Scan scan) {
        return Stream.concat(
                        scan.quantities().stream().map(q -> q.span().length() + "|" + q.value() + q.unit() + q.bound()),
                        scan.dates().stream()
                                .map(d -> d.span().length() + "|" + d.year() + d.fromMonth() + d.toMonth()))
                .toList();
    }

    @Test
    void noTextMakesItFailOrOverlapOrLookOutsideTheStretch() {
        Random random = new Random(20240229);
        String pieces =
                "0123456789０９.,，、。:：/-—至到~一二两三五十百千万亿零〇○点余多几来近约超上不足至少最多以上左右年月日时季度截第号前成分之百%％个件次人场元角毛￥XＸ×*_某略()（）《》“”\"+·A \n\t期起次份";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from + 1);
            int end = from;
            for (Quantity quantity :
                    QuantityReader.read(text.toString(), from, to).quantities()) {
                assertTrue(quantity.span().start() >= end && quantity.span().end() <= to, text.toString());
                end = quantity.span().end();
            }
        }
    }

    /** Anything that takes more than linear time would not come back from these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "一", "余", "十", "万", "X", "“", "《", "(", "( ", "1-", "1、", "1年", "1.", "1,", "1,111", "一万", "约",
                "至少", "1:", "第", "第1、", "1+", "1件", "百分之", "分之一", "2024年", "2024-", "○", "一月", "3至", "1 ", "1/", "-1",
                "不足近", "一件", "1万"
            })
    void aMillionOfAnythingIsReadInLinearTime(String piece) {
        String text = piece.repeat(piece.length() == 1 ? 1_000_000 : 400_000 / piece.length());
        QuantityReader.read(text, 0, text.length());
    }
}
