package org.nianjian.statement.superseding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.report.SubmissionName;

class SupersedingTest {

    private static Candidate file(String path, @Nullable String printedOn, int statements) {
        return new Candidate(SubmissionName.of(path), printedOn, statements);
    }

    private static String current(Candidate... candidates) {
        List<Candidate> shuffled = new ArrayList<>(List.of(candidates));
        Collections.reverse(shuffled);
        Ruling ruling = Superseding.rule(List.of(candidates));
        assertEquals(ruling, Superseding.rule(shuffled), "the order of candidates must not matter");
        assertEquals(candidates.length - 1, ruling.superseded().size());
        return ruling.current().file().path();
    }

    @Test
    void theLaterPrintedDateCounts() {
        assertEquals("a.txt", current(file("a.txt", "2025-02-01", 9), file("z最终稿.txt", "2025-01-31", 9)));
    }

    @Test
    void aDateIsLaterThanNone() {
        assertEquals("a.txt", current(file("a.txt", "2025-02-01", 9), file("z定稿.txt", null, 9)));
    }

    @Test
    void thenTheVersionMarkCounts() {
        assertEquals("a（定稿）.txt", current(file("a（定稿）.txt", "2025-02-01", 9), file("z.txt", "2025-02-01", 9)));
    }

    @Test
    void thenThePathCounts() {
        assertEquals("b/a.txt", current(file("a/z.txt", null, 9), file("b/a.txt", null, 9), file("a/y.txt", null, 9)));
        assertEquals(
                "\uD842\uDFB7.txt",
                current(file("\uD842\uDFB7.txt", null, 9), file("\uFF21.txt", null, 9)),
                "by code point");
    }

    @Test
    void aTextWithLessThanHalfTheStatementsNeverCounts() {
        assertEquals("a.txt", current(file("a.txt", "2025-01-01", 20), file("b.txt", "2025-02-01", 9)));
        assertEquals("b.txt", current(file("a.txt", "2025-01-01", 20), file("b.txt", "2025-02-01", 10)));
    }

    @Test
    void templatesAmongThemselvesAreRuledAsWell() {
        assertEquals("b.txt", current(file("a.txt", null, 0), file("b.txt", null, 0)));
    }

    @Test
    void everySupersededFileSaysWhy() {
        Ruling ruling = Superseding.rule(List.of(
                file("a.txt", "2025-01-01", 20),
                file("b.txt", "2025-02-01", 9),
                file("c.txt", "2025-03-01", 18),
                file("c2.txt", "2025-03-01", 18)));
        List<String> reasons =
                ruling.superseded().stream().map(Ruling.Superseded::reason).toList();
        assertEquals(3, reasons.size());
        assertTrue(reasons.get(0).contains("2025-03-01"), reasons.get(0));
        assertTrue(reasons.get(1).contains("9项"), reasons.get(1));
        assertTrue(reasons.get(2).contains("c2.txt"), reasons.get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "总结.txt, 1, 0",
        "总结（征求意见稿）.txt, 0, 0",
        "总结修订.docx, 2, 0",
        "总结(最终稿2).txt, 3, 2",
        "总结（定稿）.pdf, 3, 0",
        "总结(1).txt, 1, 1",
        "总结（2）.txt, 1, 2",
        "总结第三稿.txt, 1, 3",
        "总结_V2.txt, 1, 2",
        "总结v10.txt, 1, 10",
        "2024年总结(2024).txt, 1, 0",
        "nov2024.txt, 1, 0",
        "清河镇2024年12月总结.txt, 1, 0",
        "第三镇总结.txt, 1, 0",
    })
    void aVersionMarkIsReadFromTheName(String name, int stage, int number) {
        assertEquals(new VersionMark(stage, number), VersionMark.of(name));
    }
}
