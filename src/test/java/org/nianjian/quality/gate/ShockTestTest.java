package org.nianjian.quality.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.quality.gate.Holdings.Cell;
import org.nianjian.quality.gate.Holdings.Stated;
import org.nianjian.quality.gate.Shock.Kind;

class ShockTestTest {
    private static final Holdings NOTHING_STATED = new Holdings(40, 30, Map.of());

    private static List<Kind> kinds(Holdings before, Holdings now) {
        return new ShockTest(GateLimits.DEFAULT)
                .shocks(before, now).stream().map(Shock::kind).toList();
    }

    /** Statements of so many bodies on two years. */
    private static Map<Cell, Stated> stated(int bodies, long value, long valueBefore, boolean adds) {
        Map<Cell, Stated> statements = new HashMap<>();
        for (int body = 0; body < bodies; body++) {
            statements.put(new Cell("b" + body, 2024, "cases"), new Stated(BigDecimal.valueOf(value), adds, false));
            statements.put(
                    new Cell("b" + body, 2023, "cases"), new Stated(BigDecimal.valueOf(valueBefore), adds, false));
        }
        return statements;
    }

    private static Holdings holding(Map<Cell, Stated> statements) {
        return new Holdings(40, 30, statements);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 30, 40, 30, ''",
        "40, 30, 20, 15, ''",
        "40, 30, 19, 30, SUBMISSIONS",
        "40, 30, 40, 14, BODIES",
        "40, 30, 40, 46, BODIES",
        "40, 30, 80, 70, ''",
        "19, 19, 1, 1, ''",
        "40, 30, 0, 0, EMPTY",
        "1, 1, 0, 0, EMPTY",
        "0, 0, 0, 0, ''",
    })
    void halfOfTheFilesAndBodiesMayGoAndNoMoreBodiesComeThanFiles(
            int submissions, int bodies, int submissionsNow, int bodiesNow, String kind) {
        assertEquals(
                kind.isEmpty() ? List.of() : List.of(Kind.valueOf(kind)),
                kinds(new Holdings(submissions, bodies, Map.of()), new Holdings(submissionsNow, bodiesNow, Map.of())));
    }

    @Test
    void nothingThatStaysAsItWasIsAShock() {
        Holdings same = holding(stated(12, 100, 90, true));
        assertEquals(List.of(), kinds(same, same));
        assertEquals(List.of(), kinds(NOTHING_STATED, same));
    }

    @Test
    void aTotalOverTheSameBodiesMayMoveByHalf() {
        Holdings before = holding(stated(12, 100, 90, true));
        assertEquals(List.of(), kinds(before, holding(stated(12, 150, 90, true))));
        assertEquals(List.of(Kind.TOTALS), kinds(before, holding(stated(12, 151, 90, true))));
        assertEquals(List.of(Kind.TOTALS), kinds(before, holding(stated(12, 49, 90, true))));
    }

    @Test
    void newBodiesMoveNoTotal() {
        assertEquals(List.of(), kinds(holding(stated(12, 100, 90, true)), holding(stated(24, 100, 90, true))));
    }

    @Test
    void ratesHaveNoTotals() {
        assertEquals(List.of(), kinds(holding(stated(12, 40, 90, false)), holding(stated(12, 95, 90, false))));
    }

    @Test
    void aFewBodiesAloneMoveATotal() {
        assertEquals(List.of(), kinds(holding(stated(4, 100, 90, true)), holding(stated(4, 900, 90, true))));
    }

    @Test
    void aQuarterOfTheHistoryMayChange() {
        Map<Cell, Stated> before = stated(40, 100, 90, true);
        Map<Cell, Stated> now = new HashMap<>(before);
        for (int body = 0; body < 10; body++) {
            now.put(new Cell("b" + body, 2023, "cases"), new Stated(BigDecimal.valueOf(91), true, false));
        }
        assertEquals(List.of(), kinds(holding(before), holding(now)));
        now.remove(new Cell("b39", 2023, "cases"));
        List<Shock> shocks = new ShockTest(GateLimits.DEFAULT).shocks(holding(before), holding(now));
        assertEquals(List.of(Kind.HISTORY), shocks.stream().map(Shock::kind).toList());
        assertTrue(shocks.get(0).message().contains("40项数据中，有10项变了、1项没有了"), shocks.toString());
    }

    @Test
    void whatPeopleCorrectedIsNeitherATotalNorHistory() {
        Map<Cell, Stated> before = stated(40, 100, 90, true);
        Map<Cell, Stated> now = new HashMap<>();
        before.forEach((cell, said) -> now.put(cell, new Stated(BigDecimal.valueOf(900), true, true)));
        assertEquals(List.of(), kinds(holding(before), holding(now)));
    }

    @Test
    void anUpgradeOfTheReadingStopsNothingButALossOfFiles() {
        Holdings before = holding(stated(30, 100, 90, true));
        Holdings now = new Holdings(10, 10, stated(10, 500, 10, true));
        Verdict verdict = Verdict.of(GateLimits.DEFAULT, before, now, false, null);
        assertEquals(1, verdict.reasons().size(), verdict.toString());
        assertTrue(verdict.notes().size() > 2, verdict.toString());
        assertEquals(1, verdict.notChecked().size());
        assertTrue(Verdict.of(GateLimits.DEFAULT, before, now, false, "并县").passes());
    }

    @Test
    void aFaultOfTheEditionStopsItWhateverIsAccepted() {
        Verdict verdict =
                Verdict.of(GateLimits.DEFAULT, null, NOTHING_STATED, true, "并县").and(List.of("缺一行。"));
        assertEquals(List.of("缺一行。"), verdict.reasons());
    }
}
