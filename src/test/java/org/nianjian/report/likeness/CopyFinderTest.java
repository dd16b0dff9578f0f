package org.nianjian.report.likeness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianjian.report.likeness.CopyFinder.Copy;
import org.nianjian.report.likeness.CopyFinder.Text;

class CopyFinderTest {
    private static final String REPORT = """
            %2$d年，%1$s坚持依法行政，努力建设法治政府。
            全年共调解矛盾纠纷%3$d件，群众满意。开展普法宣传活动%4$d场次；发放宣传资料两千余份。
            执法人员全部持证上岗。重大决策都经过合法性审查。聘请法律顾问一名，审查合同十二份。
            二〇二三年以来，未发生行政复议案件。
            """;

    private static Text text(String body, @Nullable Integer year, String content) {
        return new Text(body, year, SentenceHashes.of(content, List.of(body, "云岭县" + body)));
    }

    private static Map<Integer, Copy> copies(Text... texts) {
        return new CopyFinder(80).find(List.of(texts));
    }

    private static String report(String body, int year, int disputes) {
        return REPORT.formatted(body, year, disputes, disputes / 4);
    }

    @Test
    void yearsNamesAndBlanksMakeNoOtherSentence() {
        assertArrayEquals(
                SentenceHashes.of("2024年，松溪镇 坚持依法行政。", List.of("松溪镇")),
                SentenceHashes.of("二〇二三年，\u3000石桥乡坚持依法行政。", List.of("石桥乡")));
        assertFalse(Arrays.equals(
                SentenceHashes.of("共调解矛盾纠纷20245件。", List.of()), SentenceHashes.of("共调解矛盾纠纷20235件。", List.of())));
    }

    @Test
    void shortLinesAreNoSentences() {
        assertEquals(0, SentenceHashes.of("一、主要工作\n县人民政府：\n2024年1月", List.of()).length);
    }

    @Test
    void anotherBodysReportWithTheNameChangedIsACopyOfItAndTheOtherWayRound() {
        Map<Integer, Copy> copies =
                copies(text("松溪镇", 2024, report("松溪镇", 2024, 40)), text("石桥乡", 2024, report("石桥乡", 2024, 40)));
        assertEquals(new Copy(1, new BigDecimal("100.0000")), copies.get(0));
        assertEquals(new Copy(0, new BigDecimal("100.0000")), copies.get(1));
    }

    @Test
    void lastYearsReportWithOnlyTheYearChangedIsACopyAndLastYearsIsNone() {
        Map<Integer, Copy> copies =
                copies(text("松溪镇", 2024, report("松溪镇", 2024, 40)), text("松溪镇", 2023, report("松溪镇", 2023, 40)));
        assertEquals(Map.of(0, new Copy(1, new BigDecimal("100.0000"))), copies);
    }

    @Test
    void theShareIsThatOfTheSentencesInCommon() {
        Map<Integer, Copy> copies =
                copies(text("松溪镇", 2024, report("松溪镇", 2024, 40)), text("松溪镇", 2023, report("松溪镇", 2023, 80)));
        assertEquals(Map.of(), copies, "two of eight sentences differ");
        copies = new CopyFinder(70)
                .find(List.of(text("松溪镇", 2024, report("松溪镇", 2024, 40)), text("松溪镇", 2023, report("松溪镇", 2023, 80))));
        assertEquals(
                new BigDecimal("75.0000"), Objects.requireNonNull(copies.get(0)).share());
    }

    @Test
    void twoVersionsOfOneReportAreNoCopies() {
        assertEquals(
                Map.of(),
                copies(text("松溪镇", 2024, report("松溪镇", 2024, 40)), text("松溪镇", 2024, report("松溪镇", 2024, 40))));
    }

    @Test
    void aTextOfAFewSentencesIsNoCopy() {
        String few = "全镇坚持依法行政，努力建设法治政府。执法人员全部持证上岗。";
        assertEquals(Map.of(), copies(text("松溪镇", 2024, few), text("石桥乡", 2024, few)));
    }

    private static long[] random(Random random, int sentences) {
        return random.longs(sentences).sorted().distinct().toArray();
    }

    /** Of so many invented reports a third say what all say, and every hundredth is a copy of the one before. */
    private static List<Text> reports(int count) {
        Random random = new Random(20241121);
        long[] common = random(random, 40);
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long[] own = i % 100 == 99 ? texts.get(i - 1).sentences() : random(random, 80);
            long[] all = java.util.stream.LongStream.concat(
                            Arrays.stream(own), Arrays.stream(i % 100 == 99 ? new long[0] : common))
                    .sorted()
                    .distinct()
                    .toArray();
            texts.add(new Text("body" + i, 2024, all));
        }
        return texts;
    }

    @Test
    void theWorkGrowsWithTheNumberOfReportsAndEveryCopyIsFound() {
        long[] work = new long[3];
        int[] counts = {1000, 2000, 4000};
        for (int i = 0; i < counts.length; i++) {
            CopyFinder finder = new CopyFinder(80);
            assertEquals(counts[i] / 100 * 2, finder.find(reports(counts[i])).size());
            work[i] = finder.work();
        }
        assertTrue(work[1] < 2.1 * work[0] && work[2] < 2.1 * work[1], Arrays.toString(work));
    }

    @Test
    void theWorkGrowsAlikeWhereAllReportsAreTheSame() {
        long[] work = new long[2];
        for (int i = 0; i < 2; i++) {
            List<Text> texts = new ArrayList<>();
            long[] same = random(new Random(7), 100);
            for (int n = 0; n < 2000 * (i + 1); n++) {
                texts.add(new Text("body" + n, 2024, same));
            }
            CopyFinder finder = new CopyFinder(80);
            assertEquals(texts.size(), finder.find(texts).size());
            work[i] = finder.work();
        }
        assertTrue(work[1] < 2.1 * work[0], Arrays.toString(work));
    }
}
