package org.nianjian.publish.page.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Status;
import org.nianjian.intake.RejectionReason;
import org.nianjian.publish.Sample;
import org.nianjian.publish.page.Pages;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.revision.Revision;
import org.nianjian.quality.check.Checks;
import org.nianjian.quantity.Bound;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Severity;
import org.nianjian.statement.comparing.Agreement;
import org.nianjian.warehouse.SubmissionRow;

class WordsTest {
    @Test
    void everyWordOfTheProgramIsSaidInBothLanguages() {
        List<Both> words = new ArrayList<>();
        Stream.of(Severity.values()).map(Words::of).forEach(words::add);
        Stream.of(SubmissionRow.State.values()).map(Words::of).forEach(words::add);
        Stream.of(Status.values()).map(Words::of).forEach(words::add);
        Stream.of(Role.values()).map(Words::of).forEach(words::add);
        Stream.of(Rule.values()).map(Words::of).forEach(words::add);
        Stream.of(Bound.values()).map(Words::of).forEach(words::add);
        Stream.of(Comparability.values()).map(Words::of).forEach(words::add);
        Stream.of(IndicatorKind.values()).map(Words::of).forEach(words::add);
        Stream.of(ReportKind.values()).map(Words::of).forEach(words::add);
        Stream.of(Revision.Change.values()).map(Words::of).forEach(words::add);
        Stream.of(Revision.Cause.values()).map(Words::of).forEach(words::add);
        Stream.of(Agreement.values()).map(Words::of).forEach(words::add);
        Stream.of(RejectionReason.values())
                .map(reason -> Words.reason(reason.code()))
                .forEach(words::add);
        Checks.all(Sample.CATALOGUE).stream()
                .map(check -> Words.check(check.name()))
                .forEach(words::add);

        for (Both word : words) {
            assertEquals("zh-CN", Pages.languageOf(word.zh()), word.toString());
            assertEquals("en", Pages.languageOf(word.en()), word.toString());
        }
    }

    @Test
    void aCheckThatNobodyNamedKeepsItsCode() {
        assertEquals(Both.same("new_check"), Words.check("new_check"));
        assertTrue(Map.of("claim", "报告自述变化与数据不符").entrySet().stream()
                .allMatch(entry -> Words.check(entry.getKey()).zh().equals(entry.getValue())));
    }
}
