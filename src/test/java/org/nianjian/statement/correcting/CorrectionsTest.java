package org.nianjian.statement.correcting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Correction.Action;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Severity;
import org.nianjian.statement.Statement;
import org.nianjian.statement.correcting.Corrected.Outcome;
import org.nianjian.statement.correcting.Corrected.Result;

class CorrectionsTest {
    private static final Target TARGET = new Target("清河县/a.txt", "990101001|government|", "清河镇", 2024);
    private static final Statement CASES =
            new Statement("cases", new BigDecimal("41"), Bound.AT_LEAST, Rule.APART, List.of(3, 7), true, null, false);

    private static Correction of(Action action, @Nullable String expected, @Nullable String value, int line) {
        return new Correction(
                action,
                "",
                "清河镇",
                2024,
                "cases",
                expected == null ? null : new BigDecimal(expected),
                value == null ? null : new BigDecimal(value),
                Bound.EXACT,
                "核对原件",
                "张三",
                "2025-03-01",
                line);
    }

    private static Correction aimedAt(String file, String body, @Nullable Integer year) {
        return new Correction(
                Action.STRIKE, file, body, year, "cases", null, null, Bound.EXACT, "重复", "张三", "2025-03-01", 2);
    }

    private static Corrected apply(Correction... corrections) {
        return new Corrections(List.of(corrections)).apply(TARGET, List.of(CASES));
    }

    private static List<Result> results(Corrected corrected) {
        return corrected.outcomes().stream().map(Outcome::result).toList();
    }

    @Test
    void anOverrideTakesThePlaceOfWhatWasRead() {
        Corrected corrected = apply(of(Action.OVERRIDE, "41", "43", 2));
        assertEquals(
                List.of(new Statement(
                        "cases",
                        new BigDecimal("43"),
                        Bound.EXACT,
                        Rule.CORRECTION,
                        List.of(3, 7),
                        true,
                        new BigDecimal("41"),
                        true)),
                corrected.statements());
        assertEquals(List.of(Result.APPLIED), results(corrected));
    }

    @Test
    void anExpectedValueIsComparedByValue() {
        assertEquals(List.of(Result.APPLIED), results(apply(of(Action.OVERRIDE, "41.00", "43", 2))));
    }

    @Test
    void anAdditionStatesWhatWasNotRead() {
        Correction addition = of(Action.ADD, null, "5", 2);
        Corrected corrected = new Corrections(List.of(addition)).apply(TARGET, List.of());
        Statement added = corrected.statements().get(0);
        assertEquals(new BigDecimal("5"), added.value());
        assertEquals(Rule.CORRECTION, added.rule());
        assertEquals(List.of(), added.ordinals());
        assertNull(added.replaced());
        assertTrue(added.corrected());
    }

    @Test
    void aStruckStatementIsGone() {
        assertEquals(List.of(), apply(of(Action.STRIKE, "41", null, 2)).statements());
    }

    @Test
    void aConfirmedStatementStaysAndIsMarked() {
        Statement confirmed =
                apply(of(Action.CONFIRM, "41", null, 2)).statements().get(0);
        assertEquals(Rule.APART, confirmed.rule());
        assertEquals(CASES.value(), confirmed.value());
        assertTrue(confirmed.corrected());
        assertNull(confirmed.replaced());
    }

    @Test
    void aCorrectionWhoseExpectedValueIsGoneChangesNothing() {
        Corrected corrected = apply(of(Action.OVERRIDE, "40", "43", 2));
        assertEquals(List.of(CASES), corrected.statements());
        assertEquals(List.of(Result.STALE), results(corrected));
    }

    @Test
    void anAdditionOfWhatIsReadByNowIsStale() {
        Corrected corrected = apply(of(Action.ADD, null, "43", 2));
        assertEquals(List.of(CASES), corrected.statements());
        assertEquals(List.of(Result.STALE), results(corrected));
    }

    @Test
    void whatFindsNothingToCorrectIsUnmatched() {
        for (Action action : List.of(Action.OVERRIDE, Action.STRIKE, Action.CONFIRM)) {
            Corrected corrected = new Corrections(List.of(of(action, null, "1", 2))).apply(TARGET, List.of());
            assertEquals(List.of(Result.UNMATCHED), results(corrected), action.name());
        }
        assertEquals(List.of(Result.UNMATCHED), results(apply(of(Action.OVERRIDE, null, null, 2))));
    }

    @Test
    void ofTwoCorrectionsOfOneCellTheLaterLineWins() {
        Corrected corrected = apply(of(Action.OVERRIDE, "41", "50", 9), of(Action.OVERRIDE, "41", "43", 2));
        assertEquals(new BigDecimal("50"), corrected.statements().get(0).value());
        assertEquals(new BigDecimal("41"), corrected.statements().get(0).replaced());
        assertEquals(List.of(Result.OVERRULED, Result.APPLIED), results(corrected));
    }

    @Test
    void aCorrectionMeansAReportByFileOrByBodyAndYear() {
        List<Correction> meant = List.of(
                aimedAt("清河县/a.txt", "", null),
                aimedAt("清河县/a.txt", "清河镇", 2024),
                aimedAt("", "清河镇", 2024),
                aimedAt("", "990101001|government|", 2024));
        List<Correction> not = List.of(
                aimedAt("清河县/b.txt", "", null),
                aimedAt("清河县/a.txt", "", 2023),
                aimedAt("", "清河镇", 2023),
                aimedAt("", "清河镇", null),
                aimedAt("", "东山镇", 2024),
                aimedAt("", "", 2024));
        meant.forEach(each -> assertEquals(List.of(Result.APPLIED), results(apply(each)), each.toString()));
        not.forEach(each -> assertEquals(List.of(), results(apply(each)), each.toString()));
    }

    @Test
    void acknowledgementsAreLeftToRejections() {
        Corrections corrections = new Corrections(List.of(of(Action.ACKNOWLEDGE, null, null, 2)));
        assertEquals(List.of(), corrections.apply(TARGET, List.of(CASES)).outcomes());
        assertEquals(List.of(), new CorrectionOutcomes(corrections, List.of()).findings(List.of()));
    }

    @Test
    void whatWentWrongBecomesFindingsByLine() {
        Corrections corrections = new Corrections(List.of(
                aimedAt("没有.txt", "", null), of(Action.OVERRIDE, "41", "42", 3), of(Action.OVERRIDE, "40", "43", 4)));
        List<Finding> findings = new CorrectionOutcomes(
                        corrections, corrections.apply(TARGET, List.of(CASES)).outcomes())
                .findings(List.of());
        assertEquals(
                List.of(Severity.ERROR, Severity.WARNING, Severity.ERROR),
                findings.stream().map(Finding::severity).toList());
        assertTrue(findings.get(2).message().contains("第4行"), findings.get(2).message());
        assertTrue(findings.get(2).message().contains("40"), findings.get(2).message());
        assertEquals(TARGET.file(), findings.get(2).file());
    }

    @Test
    void aNameThatMeansTwoBodiesIsAnError() {
        Corrections corrections = new Corrections(List.of(of(Action.CONFIRM, null, null, 2)));
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.addAll(corrections.apply(TARGET, List.of(CASES)).outcomes());
        Target namesake = new Target("b.txt", "990102001|government|", "清河镇", 2024);
        outcomes.addAll(corrections.apply(namesake, List.of(CASES)).outcomes());
        List<Finding> findings = new CorrectionOutcomes(corrections, outcomes).findings(List.of());
        assertEquals(1, findings.size());
        assertEquals(Severity.ERROR, findings.get(0).severity());
    }

    @Test
    void anAdditionCanStandWithoutAReport() {
        Correction addition = of(Action.ADD, null, "5", 2);
        CorrectionOutcomes outcomes =
                new CorrectionOutcomes(new Corrections(List.of(addition, aimedAt("没有.txt", "", null))), List.of());
        assertEquals(List.of(addition), outcomes.withoutReport());
        assertEquals(
                new BigDecimal("5"),
                Corrections.added(addition, new BigDecimal("5")).value());
        assertEquals(
                1,
                new CorrectionOutcomes(new Corrections(List.of(addition)), List.of())
                        .findings(List.of())
                        .size());
        assertEquals(
                0,
                new CorrectionOutcomes(new Corrections(List.of(addition)), List.of())
                        .findings(List.of(addition))
                        .size());
    }
}
