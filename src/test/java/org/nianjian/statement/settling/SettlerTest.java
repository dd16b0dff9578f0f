package org.nianjian.statement.settling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianjian.quantity.Bound.ABOUT;
import static org.nianjian.quantity.Bound.AT_LEAST;
import static org.nianjian.quantity.Bound.AT_MOST;
import static org.nianjian.quantity.Bound.EXACT;
import static org.nianjian.statement.Figure.figure;
import static org.nianjian.statement.Figure.placeholder;
import static org.nianjian.statement.Figure.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Figure;
import org.nianjian.statement.Indicators;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Settlement;
import org.nianjian.statement.Statement;

class SettlerTest {
    private static final int YEAR = 2024;

    private static Settlement settle(Figure... figures) {
        return new Settler(Indicators.CATALOGUE).settle(report(figures), YEAR);
    }

    private static void assertStates(Settlement settlement, String value, Bound bound, Rule rule, Integer... ordinals) {
        assertEquals(1, settlement.statements().size(), () -> "statements: " + settlement.statements());
        Statement statement = settlement.statements().get(0);
        assertEquals(new BigDecimal(value), statement.value());
        assertEquals(bound, statement.bound());
        assertEquals(rule, statement.rule());
        assertEquals(List.of(ordinals), statement.ordinals());
    }

    private static void assertRoles(Settlement settlement, Role... roles) {
        assertEquals(
                Arrays.asList(roles),
                settlement.roles().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList());
    }

    @Test
    void oneFigureIsStatedAsItStands() {
        Settlement settled = settle(figure("cases", 41).bound(AT_LEAST));
        assertStates(settled, "41", AT_LEAST, Rule.SINGLE, 1);
        assertRoles(settled, Role.COUNTED);
    }

    @Test
    void aStatedZeroIsAValue() {
        assertStates(settle(figure("cases", 0).unit("")), "0", EXACT, Rule.SINGLE, 1);
    }

    @Test
    void onlyActualFiguresOfTheReportYearCount() {
        Settlement settled = settle(
                figure("cases", 50).status(Status.PLAN),
                figure("cases", 40).status(Status.PRIOR),
                figure("cases", 30).year(2023),
                figure("cases", 20).year(2024),
                placeholder("cases"),
                figure("other", 10),
                figure("no.such.indicator", 10));
        assertStates(settled, "20", EXACT, Rule.SINGLE, 4);
        assertRoles(
                settled,
                Role.NOT_COUNTED,
                Role.NOT_COUNTED,
                Role.NOT_COUNTED,
                Role.COUNTED,
                Role.NOT_COUNTED,
                Role.NOT_COUNTED,
                Role.NOT_COUNTED);
    }

    @Test
    void aReportWithoutFiguresStatesNothing() {
        assertTrue(settle().statements().isEmpty());
        assertTrue(settle(placeholder("cases")).statements().isEmpty());
    }

    @Test
    void statementsComeByIndicator() {
        Settlement settled = settle(figure("success", 98), figure("audience", 9), figure("cases", 5));
        assertEquals(
                List.of("audience", "cases", "success"),
                settled.statements().stream().map(Statement::indicator).toList());
    }

    @Test
    void aReportThatMayNotCountHasRolesButNoStatements() {
        List<Observation> observations = report(figure("cases", 1), placeholder("cases"));
        Settlement settled = Settlement.withoutStatements(observations);
        assertTrue(settled.statements().isEmpty());
        assertRoles(settled, Role.NOT_COUNTED, Role.NOT_COUNTED);
    }

    @Test
    void figuresCoordinatedInOneSentenceAddUp() {
        Settlement settled = settle(
                figure("cases", 30).unit("条").bound(AT_LEAST),
                figure("cases", 30).unit("张"));
        assertStates(settled, "60", AT_LEAST, Rule.SUM, 1, 2);
        assertRoles(settled, Role.COUNTED, Role.COUNTED);
    }

    @Test
    void boundsOfASumAddAsIntervals() {
        assertStates(
                settle(figure("cases", 3).bound(AT_LEAST), figure("cases", 4).bound(AT_MOST)),
                "7",
                ABOUT,
                Rule.SUM,
                1,
                2);
        assertStates(settle(figure("cases", 3), figure("cases", 4).bound(ABOUT)), "7", ABOUT, Rule.SUM, 1, 2);
    }

    @Test
    void ofFiguresInDifferentSentencesTheLargestIsTheLeastThereIs() {
        Settlement settled = settle(
                figure("cases", 7).in(1),
                figure("cases", 5).in(2),
                figure("cases", 4).in(2),
                figure("cases", 8).in(3));
        assertStates(settled, "9", AT_LEAST, Rule.APART, 2, 3);
        assertRoles(settled, Role.APART, Role.COUNTED, Role.COUNTED, Role.APART);
    }

    @Test
    void theFirstOfEqualSentencesIsTaken() {
        assertStates(settle(figure("cases", 4).in(1), figure("cases", 4).in(2)), "4", AT_LEAST, Rule.APART, 1);
    }

    @Test
    void apartFromAnAboutFigureNothingIsCertain() {
        assertStates(
                settle(
                        figure("cases", 900).bound(ABOUT).in(1),
                        figure("cases", 30).in(2)),
                "900",
                ABOUT,
                Rule.APART,
                1);
    }

    @Test
    void whatAnnouncesItselfAsRepeatedIsNotCountedTwice() {
        Settlement settled = settle(figure("cases", 5), figure("cases", 5).repeatOf(1));
        assertStates(settled, "5", EXACT, Rule.SINGLE, 1);
        assertRoles(settled, Role.COUNTED, Role.REPEAT);
    }

    @Test
    void aRepeatOfAFigureThatDoesNotCountCounts() {
        assertStates(settle(placeholder("cases"), figure("cases", 5).repeatOf(1)), "5", EXACT, Rule.SINGLE, 2);
    }

    @Test
    void aTellingNumberInAnotherSentenceIsARepeat() {
        assertStates(settle(figure("cases", 289).in(1), figure("cases", 289).in(7)), "289", EXACT, Rule.SINGLE, 1);
        assertStates(settle(figure("cases", 200).in(1), figure("cases", 200).in(7)), "200", AT_LEAST, Rule.APART, 1);
    }

    @Test
    void aTellingNumberInTheSameSentenceIsAnotherThing() {
        assertStates(settle(figure("cases", 12), figure("cases", 12)), "24", EXACT, Rule.SUM, 1, 2);
    }

    @Test
    void theSameStockOrZeroInAnotherSentenceIsARepeat() {
        assertStates(
                settle(
                        figure("officers", 7).unit("名").in(1),
                        figure("officers", 7).unit("人").in(7)),
                "7",
                EXACT,
                Rule.SINGLE,
                1);
        assertStates(
                settle(figure("cases", 0).unit("").in(1), figure("cases", 0).in(7)), "0", EXACT, Rule.SINGLE, 1);
    }

    @Test
    void aTotalAbsorbsItsParts() {
        Settlement settled = settle(
                figure("cases", 20),
                figure("cases", 12).partOf(1),
                figure("cases", 6).partOf(1).in(1));
        assertStates(settled, "20", EXACT, Rule.TOTAL, 1);
        assertRoles(settled, Role.TOTAL, Role.PART, Role.PART);
    }

    @Test
    void aPartOfAnotherIndicatorsFigureCounts() {
        Settlement settled = settle(figure("cases", 20), figure("events", 12).partOf(1));
        assertEquals(2, settled.statements().size());
        assertRoles(settled, Role.COUNTED, Role.COUNTED);
    }

    @Test
    void aPartOfARedactedTotalIsNotTheStatement() {
        Settlement settled = settle(placeholder("cases"), figure("cases", 12).partOf(1));
        assertTrue(settled.statements().isEmpty());
        assertRoles(settled, Role.NOT_COUNTED, Role.PART);
    }

    @Test
    void aNumberThatItsNeighboursSumToIsTheirTotal() {
        Settlement first = settle(figure("cases", 3000), figure("cases", 1000), figure("cases", 2000));
        assertStates(first, "3000", EXACT, Rule.TOTAL, 1);
        assertRoles(first, Role.TOTAL, Role.PART, Role.PART);
        assertStates(
                settle(figure("cases", 1000), figure("cases", 2000), figure("cases", 3000)),
                "3000",
                EXACT,
                Rule.TOTAL,
                3);
    }

    @Test
    void aNumberThatTheNextSentenceSumsToIsItsTotal() {
        assertStates(
                settle(
                        figure("cases", 45).in(1),
                        figure("cases", 31).in(2),
                        figure("cases", 14).in(2)),
                "45",
                EXACT,
                Rule.TOTAL,
                1);
        assertStates(
                settle(
                        figure("cases", 45).in(1),
                        figure("cases", 31).in(5),
                        figure("cases", 14).in(5)),
                "45",
                AT_LEAST,
                Rule.APART,
                1);
    }

    @Test
    void aNumberIsNoTotalOfItselfAndZero() {
        assertStates(
                settle(figure("cases", 12), figure("cases", 12), figure("cases", 0)), "24", EXACT, Rule.SUM, 1, 2, 3);
    }

    @Test
    void smallSumsMayBeChance() {
        assertStates(
                settle(figure("cases", 2), figure("cases", 3), figure("cases", 5)), "10", EXACT, Rule.SUM, 1, 2, 3);
    }

    @Test
    void stagesOfOneThingDoNotAdd() {
        Settlement settled = settle(
                figure("cases", 41),
                figure("cases", 41).stageOf(1),
                figure("cases", 39).stageOf(2));
        assertStates(settled, "41", EXACT, Rule.SINGLE, 1);
        assertRoles(settled, Role.COUNTED, Role.STAGE, Role.STAGE);
    }

    @Test
    void peopleAreNeverAddedToAttendances() {
        Settlement settled = settle(
                figure("audience", 900).unit("人"), figure("audience", 300).unit("人次"));
        assertStates(settled, "300", EXACT, Rule.SINGLE, 2);
        assertRoles(settled, Role.NOT_COUNTED, Role.COUNTED);
    }

    @Test
    void visitsAreNeverAddedToLetters() {
        assertStates(
                settle(
                        figure("visits", 25).unit("批次"),
                        figure("visits", 80).unit("件"),
                        figure("visits", 3).unit("起")),
                "28",
                EXACT,
                Rule.SUM,
                1,
                3);
    }

    @Test
    void withoutTheIndicatorsOwnUnitTheLargerFamilyIsTaken() {
        assertStates(
                settle(figure("cases", 300).unit("人"), figure("cases", 900).unit("人次")), "900", EXACT, Rule.SINGLE, 2);
    }

    @Test
    void aRateTakesTheOneThatNamesNoSubset() {
        Settlement settled = settle(
                figure("success", 98).unit("%").in(1),
                figure("success", 100).subset("行政").in(2));
        assertStates(settled, "98", EXACT, Rule.OVERALL, 1);
        assertRoles(settled, Role.COUNTED, Role.PART);
    }

    @Test
    void anOnlyRateIsTakenEvenIfItNamesASubset() {
        assertStates(settle(figure("success", 100).subset("行政")), "100", EXACT, Rule.SINGLE, 1);
    }

    @Test
    void ratesThatAgreeAreOneFact() {
        Settlement same =
                settle(figure("success", "98.60"), figure("success", "98.6").in(3));
        assertStates(same, "98.60", EXACT, Rule.SINGLE, 1);
        assertRoles(same, Role.COUNTED, Role.REPEAT);
        assertStates(
                settle(
                        figure("success", 98).bound(AT_LEAST),
                        figure("success", "98.6").in(3)),
                "98.6",
                EXACT,
                Rule.SINGLE,
                2);
    }

    @Test
    void ofRatesThatDisagreeNoneIsStated() {
        Settlement settled = settle(figure("success", 98), figure("success", 95).in(3));
        assertTrue(settled.statements().isEmpty());
        assertRoles(settled, Role.APART, Role.APART);
        assertTrue(
                settle(figure("success", 98).subset("行政"), figure("success", 95).subset("司法"))
                        .statements()
                        .isEmpty());
    }

    @Test
    void aStockTakesTheTotalThatNamesNoSubset() {
        Settlement settled = settle(
                figure("officers", 5).subset("专职").in(1), figure("officers", 30).in(2));
        assertStates(settled, "30", EXACT, Rule.TOTAL, 2);
        assertRoles(settled, Role.PART, Role.TOTAL);
    }

    @Test
    void subsetsOfAStockInOneSentenceAddUp() {
        assertStates(
                settle(
                        figure("officers", 5).subset("专职"),
                        figure("officers", 30).subset("兼职")),
                "35",
                EXACT,
                Rule.SUM,
                1,
                2);
    }

    @Test
    void aStatementOfPartOfTheYearSaysSo() {
        assertTrue(settle(figure("cases", 41).partial()).statements().get(0).partialYear());
    }

    @Test
    void partsOfTheYearAreNotAddedToTheWholeYear() {
        Settlement settled = settle(figure("cases", 41).partial(), figure("cases", 53));
        assertStates(settled, "53", AT_LEAST, Rule.APART, 2);
        assertTrue(!settled.statements().get(0).partialYear());
    }
}
