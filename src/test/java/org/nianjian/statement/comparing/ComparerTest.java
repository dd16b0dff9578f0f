package org.nianjian.statement.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.nianjian.quantity.Bound.ABOUT;
import static org.nianjian.quantity.Bound.AT_LEAST;
import static org.nianjian.quantity.Bound.AT_MOST;
import static org.nianjian.quantity.Bound.EXACT;
import static org.nianjian.statement.Figure.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.place.Division;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Figure;
import org.nianjian.statement.Indicators;
import org.nianjian.statement.Settlement;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.settling.Settler;

class ComparerTest {
    private static final Body BODY =
            new Body("990101001|government|", "清河镇", Level.TOWNSHIP, BodyType.GOVERNMENT, "990101001", "清河镇");
    private static final Comparer COMPARER =
            new Comparer(Indicators.CATALOGUE, new Boundaries(List.of()), DefinitionChanges.NONE);

    private static ReportedYear year(int year, Figure... figures) {
        List<Observation> observations = Figure.report(figures);
        Settlement settled = new Settler(Indicators.CATALOGUE).settle(observations, year);
        return new ReportedYear(year, settled.statements(), observations);
    }

    /** The comparison of the last of these years, which states one indicator. */
    private static YearOverYear last(Comparer comparer, ReportedYear... years) {
        List<YearOverYear> comparisons = comparer.compare(BODY, List.of(years));
        return comparisons.get(comparisons.size() - 1);
    }

    private static void assertChange(YearOverYear actual, @Nullable String change, @Nullable Bound bound) {
        assertEquals(change == null ? null : new BigDecimal(change), actual.change());
        assertEquals(bound, actual.changeBound());
    }

    @Test
    void twoExactYearsAreFullyComparable() {
        YearOverYear yoy = last(COMPARER, year(2023, figure("cases", 40)), year(2024, figure("cases", 50)));
        assertEquals(2023, yoy.previousYear());
        assertChange(yoy, "10", EXACT);
        assertEquals(new BigDecimal("25.0000"), yoy.changePercent());
        assertEquals(List.of(), yoy.comparability());
    }

    @Test
    void everyStatementHasAComparisonByYear() {
        List<YearOverYear> all = COMPARER.compare(
                BODY,
                List.of(
                        year(2024, figure("cases", 5), figure("events", 6)),
                        year(2022, figure("cases", 5)),
                        year(2023, figure("events", 6))));
        List<String> seen = new ArrayList<>();
        all.forEach(each -> seen.add(each.previousYear() + 1 + " " + each.indicator()));
        assertEquals(List.of("2022 cases", "2023 events", "2024 cases", "2024 events"), seen);
    }

    @Test
    void anOlderYearIsNeverThePreviousOne() {
        YearOverYear yoy = last(COMPARER, year(2022, figure("cases", 40)), year(2024, figure("cases", 50)));
        assertEquals(2023, yoy.previousYear());
        assertNull(yoy.previousValue());
        assertNull(yoy.previousBound());
        assertChange(yoy, null, null);
        assertEquals(List.of(Comparability.PREVIOUS_MISSING), yoy.comparability());
    }

    @Test
    void percentIsRoundedHalfUpToFourDecimals() {
        assertEquals(
                new BigDecimal("33.3333"),
                last(COMPARER, year(2023, figure("cases", 3)), year(2024, figure("cases", 4)))
                        .changePercent());
        assertEquals(
                new BigDecimal("-66.6667"),
                last(COMPARER, year(2023, figure("cases", 3)), year(2024, figure("cases", 1)))
                        .changePercent());
    }

    @Test
    void aRateChangesInPointsWithoutAPercent() {
        YearOverYear yoy = last(COMPARER, year(2023, figure("success", "96.2")), year(2024, figure("success", 98)));
        assertChange(yoy, "1.8", EXACT);
        assertNull(yoy.changePercent());
        assertEquals(List.of(), yoy.comparability());
    }

    @Test
    void nothingIsAPercentOfZero() {
        YearOverYear yoy = last(COMPARER, year(2023, figure("cases", 0)), year(2024, figure("cases", 4)));
        assertChange(yoy, "4", EXACT);
        assertNull(yoy.changePercent());
        assertEquals(List.of(Comparability.PREVIOUS_ZERO), yoy.comparability());
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 1000, EXACT, 1000, EXACT, true",
        "AT_LEAST, 1200, EXACT, 1000, AT_LEAST, true",
        "AT_LEAST, 900, EXACT, 1000, AT_LEAST, false",
        "AT_LEAST, 1000, EXACT, 1000, AT_LEAST, false",
        "AT_MOST, 900, EXACT, 1000, AT_MOST, true",
        "AT_MOST, 1100, EXACT, 1000, AT_MOST, false",
        "EXACT, 900, AT_LEAST, 1000, AT_MOST, true",
        "EXACT, 1100, AT_LEAST, 1000, AT_MOST, false",
        "AT_LEAST, 5000, AT_LEAST, 1000, ABOUT, false",
        "AT_MOST, 100, AT_MOST, 1000, ABOUT, false",
        "AT_LEAST, 1200, AT_MOST, 1000, AT_LEAST, true",
        "AT_MOST, 900, AT_LEAST, 1000, AT_MOST, true",
        "ABOUT, 1200, EXACT, 1000, ABOUT, true",
        "ABOUT, 1100, EXACT, 1000, ABOUT, false",
        "ABOUT, 1200, ABOUT, 1000, ABOUT, false",
        "ABOUT, 1300, ABOUT, 1000, ABOUT, true",
        "AT_LEAST, 1200, ABOUT, 1000, ABOUT, true",
    })
    void theSignIsCertainIfNoChangeIsImpossible(
            Bound bound, long value, Bound previousBound, long previous, Bound changeBound, boolean certain) {
        YearOverYear yoy = last(
                COMPARER,
                year(2023, figure("cases", previous).bound(previousBound)),
                year(2024, figure("cases", value).bound(bound)));
        assertEquals(changeBound, yoy.changeBound());
        assertEquals(certain, yoy.changePercent() != null);
        assertEquals(!certain, yoy.comparability().contains(Comparability.SIGN_UNKNOWN));
        assertEquals(
                bound != EXACT || previousBound != EXACT, yoy.comparability().contains(Comparability.APPROXIMATE));
    }

    @Test
    void aYearCutShortIsNamed() {
        List<Comparability> partial = List.of(Comparability.PARTIAL_YEAR);
        assertEquals(
                partial,
                last(
                                COMPARER,
                                year(2023, figure("cases", 9)),
                                year(2024, figure("cases", 8).partial()))
                        .comparability());
        assertEquals(
                partial,
                last(COMPARER, year(2023, figure("cases", 9).partial()), year(2024, figure("cases", 8)))
                        .comparability());
    }

    @Test
    void anotherValueForLastYearIsARestatement() {
        YearOverYear yoy = last(
                COMPARER,
                year(2023, figure("visits", 23).unit("批")),
                year(
                        2024,
                        figure("visits", 19).unit("批"),
                        figure("visits", 28).unit("批").status(Status.PRIOR)));
        assertEquals(new BigDecimal(23), yoy.previousValue());
        assertEquals(List.of(Comparability.RESTATED), yoy.comparability());
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 40, EXACT", "AT_LEAST, 30, EXACT", "ABOUT, 42, EXACT", "EXACT, 40, AT_LEAST"})
    void aValueThatLastYearAllowsIsNone(Bound publishedBound, long published, Bound priorBound) {
        YearOverYear yoy = last(
                COMPARER,
                year(2023, figure("cases", published).bound(publishedBound)),
                year(
                        2024,
                        figure("cases", 50),
                        figure("cases", 40).bound(priorBound).year(2023)));
        assertEquals(false, yoy.comparability().contains(Comparability.RESTATED));
    }

    @Test
    void partsOfLastYearAndOlderYearsRestateNothing() {
        YearOverYear yoy = last(
                COMPARER,
                year(2023, figure("cases", 40)),
                year(
                        2024,
                        figure("cases", 50),
                        figure("cases", 33).year(2023).partial(),
                        figure("cases", 12).year(2023).subset("行政"),
                        figure("cases", 70).year(2021)));
        assertEquals(List.of(), yoy.comparability());
    }

    @Test
    void peopleAreNotComparedWithAttendances() {
        YearOverYear yoy = last(
                COMPARER,
                year(2023, figure("audience", 300).unit("人")),
                year(2024, figure("audience", 900).unit("人次")));
        assertChange(yoy, null, null);
        assertNull(yoy.changePercent());
        assertEquals(List.of(Comparability.UNIT), yoy.comparability());
    }

    @Test
    void aDivisionThatChangedIsNamedInItsFirstYearOnly() {
        Division abolished =
                new Division("990101002", "东岭乡", Level.TOWNSHIP, "990101", null, 2022, "990101001 990101003");
        Comparer comparer =
                new Comparer(Indicators.CATALOGUE, new Boundaries(List.of(abolished)), DefinitionChanges.NONE);
        List<YearOverYear> all = comparer.compare(
                BODY,
                List.of(
                        year(2022, figure("cases", 5)),
                        year(2023, figure("cases", 5)),
                        year(2024, figure("cases", 5))));
        assertEquals(
                List.of(List.of(Comparability.PREVIOUS_MISSING), List.of(Comparability.BOUNDARY), List.of()),
                all.stream().map(YearOverYear::comparability).toList());
    }

    @Test
    void boundariesChangeWhereADivisionBeginsOrEnds() {
        Boundaries boundaries = new Boundaries(List.of(
                new Division("990101005", "新城街道", Level.TOWNSHIP, "990101", 2023, null, ""),
                new Division("990101006", "旧城街道", Level.TOWNSHIP, "990101", null, 2021, "")));
        assertEquals(true, boundaries.changedBefore("990101005", 2023));
        assertEquals(false, boundaries.changedBefore("990101005", 2024));
        assertEquals(true, boundaries.changedBefore("990101006", 2022));
        assertEquals(false, boundaries.changedBefore("", 2022));
    }

    @Test
    void anIndicatorThatChangedIsNamed() {
        Comparer comparer = new Comparer(
                Indicators.CATALOGUE, new Boundaries(List.of()), (id, year) -> id.equals("cases") && year == 2024);
        assertEquals(
                List.of(Comparability.DEFINITION),
                last(comparer, year(2023, figure("cases", 9)), year(2024, figure("cases", 8)))
                        .comparability());
    }

    @Test
    void codesStandInTheirFixedOrder() {
        YearOverYear yoy = last(
                COMPARER,
                year(2023, figure("cases", 0)),
                year(
                        2024,
                        figure("cases", 8).bound(AT_MOST).partial(),
                        figure("cases", 3).status(Status.PRIOR)));
        assertEquals(
                List.of(
                        Comparability.APPROXIMATE,
                        Comparability.PARTIAL_YEAR,
                        Comparability.PREVIOUS_ZERO,
                        Comparability.RESTATED,
                        Comparability.SIGN_UNKNOWN),
                yoy.comparability());
        assertEquals(AT_MOST, yoy.changeBound());
        assertEquals(ABOUT, AT_LEAST.plus(AT_MOST));
    }
}
