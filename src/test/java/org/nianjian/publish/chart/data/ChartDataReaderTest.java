package org.nianjian.publish.chart.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianjian.place.Level;
import org.nianjian.publish.chart.Bodies;
import org.nianjian.publish.chart.FactsBuilder;
import org.nianjian.publish.chart.data.Change.Basis;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;
import org.nianjian.warehouse.Origin;

/** What a chart is given are facts: values, gaps, and changes only where they may be stated. */
class ChartDataReaderTest {
    private static final Body JIA = FactsBuilder.township(1, "甲乡");
    private static final Body YI = FactsBuilder.township(2, "乙乡");
    private static final Body BING = FactsBuilder.township(3, "丙乡");

    private final FactsBuilder facts = new FactsBuilder();

    private void say(Body body, int year, String value) {
        facts.say(body, year, FactsBuilder.DISPUTES, value);
    }

    private void say(Body body, int year, String value, Bound bound, boolean partial) {
        facts.say(body, year, FactsBuilder.DISPUTES, new BigDecimal(value), bound, partial);
    }

    private ChartData read() {
        return ChartDataReader.read(
                facts.facts(), Set.of("nation"), List.of(), Limits.STANDARD, HeadlineRule.STANDARD, 20);
    }

    private Totals totals() {
        return read().totals().get(0);
    }

    private List<Basis> bases() {
        return totals().years().stream().map(year -> year.change().basis()).toList();
    }

    @Test
    void aTotalKeepsWhatWasReportedExactlyApart() {
        say(JIA, 2024, "100");
        say(YI, 2024, "50", Bound.AT_LEAST, false);
        Totals.Year year = totals().latest();
        assertEquals(new BigDecimal("150"), year.total());
        assertEquals(Bound.AT_LEAST, year.bound());
        assertEquals(new BigDecimal("100"), year.firm());
        assertEquals(2, year.reporting());
    }

    @Test
    void aYearThatNobodyReportedIsAGapAndNotAZero() {
        say(JIA, 2022, "100");
        say(JIA, 2024, "110");
        Totals totals = totals();
        assertEquals(
                List.of(2022, 2023, 2024),
                totals.years().stream().map(Totals.Year::year).toList());
        assertNull(totals.years().get(1).total());
        assertEquals(Basis.NOT_REPORTED_BEFORE, totals.latest().change().basis());
        assertNull(totals.latest().change().percent());
    }

    @Test
    void theChangeIsThatOfTheMatchedBodies() {
        say(JIA, 2023, "100");
        say(JIA, 2024, "110");
        say(YI, 2024, "900");
        assertEquals(List.of(Basis.FIRST_YEAR, Basis.MEASURED), bases());
        assertEquals(new BigDecimal("10.0000"), totals().latest().change().percent());
        assertEquals(1, totals().latest().matched());
    }

    @Test
    void aSmallBaseABreakAndAPartYearHaveNoPercentage() {
        say(JIA, 2021, "19");
        say(JIA, 2022, "30");
        say(JIA, 2023, "40");
        say(JIA, 2024, "35", Bound.EXACT, true);
        facts.breakBefore(2023);
        assertEquals(List.of(Basis.FIRST_YEAR, Basis.SMALL_BASE, Basis.BREAK, Basis.PART_YEAR), bases());
        assertTrue(totals().years().get(2).breakBefore());
        assertTrue(totals().latest().partOnly());
        totals().years().forEach(year -> assertNull(year.change().percent()));
    }

    @Test
    void noMoreThanTwelveYearsAreShown() {
        for (int year = 2001; year <= 2024; year++) {
            say(JIA, year, "100");
        }
        assertEquals(12, totals().years().size());
        assertEquals(2013, totals().years().get(0).year());
        assertEquals(Basis.MEASURED, totals().years().get(0).change().basis());
        assertEquals(12, read().grids().get(0).columns());
    }

    @Test
    void aRankingHasTheLargestOfTheLastYearFirstWithTheirPreviousValues() {
        say(JIA, 2023, "50");
        say(JIA, 2024, "40");
        say(YI, 2024, "60");
        say(BING, 2023, "999");
        Ranking ranking = read().rankings().get(0);
        assertEquals(
                List.of("乙乡", "甲乡"),
                ranking.rows().stream().map(row -> row.body().name()).toList());
        assertNull(ranking.rows().get(0).previous());
        assertEquals(new BigDecimal("-20.0000"), ranking.rows().get(1).change().percent());
        assertEquals(1, ranking.count(Change.Direction.FALL));
        assertTrue(ranking.certain());
    }

    @Test
    void aRankingOfAPartIsNotCertainIfABodyLeftOutMayBeLarger() {
        for (int n = 0; n < 30; n++) {
            say(FactsBuilder.township(n, "山" + n + "乡"), 2024, Integer.toString(100 + n));
        }
        assertTrue(read().rankings().get(0).certain());
        assertEquals(20, read().rankings().get(0).rows().size());
        say(FactsBuilder.township(0, "山0乡"), 2024, "100", Bound.AT_LEAST, false);
        assertFalse(read().rankings().get(0).certain());
    }

    @Test
    void whereTheBoundsLeaveTheSignOpenNothingRoseOrFell() {
        say(JIA, 2023, "50");
        say(JIA, 2024, "40", Bound.AT_LEAST, false);
        Change change = read().rankings().get(0).rows().get(0).change();
        assertEquals(Basis.SIGN_UNKNOWN, change.basis());
        assertEquals(Change.Direction.NONE, change.direction());
        assertEquals(Basis.SIGN_UNKNOWN, totals().latest().change().basis());
    }

    @Test
    void aGridPutsBodiesWithoutALastYearLastAndLeavesTheirCellEmpty() {
        say(JIA, 2023, "5");
        say(YI, 2024, "0");
        say(BING, 2023, "7");
        say(BING, 2024, "9");
        Grid grid = read().grids().get(0);
        assertEquals(
                List.of("丙乡", "乙乡", "甲乡"),
                grid.rows().stream().map(row -> row.body().name()).toList());
        assertNull(grid.rows().get(2).values().get(1));
        Value zero = grid.rows().get(1).values().get(1);
        assertEquals(new Value(new BigDecimal("0"), Bound.EXACT, false, false, Origin.PLAIN), zero);
    }

    @Test
    void ofManyBodiesTheLargestTwentyFiveAreKept() {
        Grid grid = ChartDataReader.read(
                        Bodies.edition(300, 3, false),
                        Set.of("nation"),
                        List.of(),
                        Limits.STANDARD,
                        HeadlineRule.STANDARD,
                        20)
                .grids()
                .get(0);
        assertEquals(25, grid.rows().size());
        assertTrue(grid.reporting() > 250);
    }

    @Test
    void ratesHaveMediansAndQuartilesAndNoTotals() {
        String[] rates = {"90", "94", "96", "100"};
        for (int n = 0; n < rates.length; n++) {
            facts.say(FactsBuilder.township(n, "山" + n + "乡"), 2024, FactsBuilder.SUCCESS, rates[n]);
        }
        ChartData data = read();
        assertEquals(List.of(), data.totals());
        assertEquals(List.of(), data.rankings());
        Medians.Year year = data.medians().get(0).latest();
        assertEquals(0, new BigDecimal("95").compareTo(year.median()));
        assertEquals(new Quartiles(new BigDecimal("93.0000"), new BigDecimal("97.0000")), year.quartiles());
    }

    @Test
    void coverageTellsNoReportFromATemplateAndFromAReportWithoutIndicators() {
        say(JIA, 2023, "5");
        facts.report(JIA, 2024, true);
        facts.report(YI, 2024, false);
        Coverage coverage = read().coverage().get(0);
        assertEquals(2, coverage.bodies());
        assertEquals(2, coverage.inLastYear());
        assertEquals(List.of(1, Coverage.TEMPLATE), coverage.rows().get(0).cells());
        assertEquals(List.of(Coverage.NOT_REPORTED, 0), coverage.rows().get(1).cells());
    }

    @Test
    void quartilesNeedFourValues() {
        List<BigDecimal> three = Collections.nCopies(3, BigDecimal.TEN);
        assertNull(Quartiles.of(three));
        List<BigDecimal> values = Arrays.asList(
                new BigDecimal("1"),
                new BigDecimal("4"),
                new BigDecimal("2"),
                new BigDecimal("3"),
                new BigDecimal("5"));
        assertEquals(new Quartiles(new BigDecimal("2.0000"), new BigDecimal("4.0000")), Quartiles.of(values));
    }

    private Changes changes() {
        return read().changes().get(0);
    }

    private Changes.Cell cell(int row, int column) {
        return Objects.requireNonNull(changes().rows().get(row).cells().get(column));
    }

    @Test
    void changesStandBodyByBodyAndWhatIsNotReportedIsNoZero() {
        say(JIA, 2023, "100");
        say(JIA, 2024, "110");
        say(YI, 2023, "50");
        say(BING, 2023, "30");
        say(BING, 2024, "0");
        assertEquals(List.of(JIA, YI, BING), changes().bodies());
        assertEquals(2024, changes().year());
        assertEquals(new BigDecimal("10.0000"), cell(0, 0).change().percent());
        assertNull(changes().rows().get(0).cells().get(1));
        assertEquals(new BigDecimal("-100.0000"), cell(0, 2).change().percent());
    }

    @Test
    void aSmallBaseABoundAndAMissingPreviousYearAreNoPercentages() {
        say(JIA, 2023, "19");
        say(JIA, 2024, "30");
        say(YI, 2024, "30");
        say(BING, 2023, "60");
        say(BING, 2024, "50", Bound.AT_LEAST, false);
        assertEquals(
                List.of(Basis.SMALL_BASE, Basis.NOT_REPORTED_BEFORE, Basis.SIGN_UNKNOWN),
                changes().rows().get(0).cells().stream()
                        .map(each -> Objects.requireNonNull(each).change().basis())
                        .toList());
        assertEquals(new BigDecimal("11"), cell(0, 0).change().difference());
    }

    @Test
    void ratesAreNotAmongTheChanges() {
        say(JIA, 2023, "100");
        say(JIA, 2024, "110");
        facts.say(JIA, 2023, FactsBuilder.SUCCESS, "98");
        facts.say(JIA, 2024, FactsBuilder.SUCCESS, "99");
        assertEquals(
                List.of(FactsBuilder.DISPUTES),
                changes().rows().stream().map(Changes.Row::indicator).toList());
    }

    @Test
    void ofMoreBodiesThanFitThoseWithTheMostPairsStayInPublishedOrder() {
        for (int n = 0; n < 20; n++) {
            Body body = FactsBuilder.township(n, "山" + n + "乡");
            say(body, 2024, "30");
            if (n >= 4) {
                say(body, 2023, "30");
            }
        }
        assertEquals(16, changes().bodies().size());
        assertEquals("山4乡", changes().bodies().get(0).name());
        assertEquals("山19乡", changes().bodies().get(15).name());
        assertEquals(20, changes().reporting());
    }

    @Test
    void bodiesOfSeveralCountiesHaveTheirChangesCountyByCounty() {
        Body far = new Body("888888001|government|", "远乡", Level.TOWNSHIP, BodyType.GOVERNMENT, "888888001", "远乡");
        Group near = new Group("county", "999999", "近县");
        for (Body body : List.of(JIA, YI, far)) {
            say(body, 2023, "100");
            say(body, 2024, "110");
        }
        ChartData data = ChartDataReader.read(
                facts.facts(), Set.of("nation"), List.of(near), Limits.STANDARD, HeadlineRule.STANDARD, 20);
        assertEquals(List.of(near), data.changes().stream().map(Changes::group).toList());
        assertEquals(List.of(JIA, YI), data.changes().get(0).bodies());
        assertEquals(
                List.of(Group.ALL, near),
                data.coverage().stream().map(Coverage::group).toList());
        assertEquals(2, data.coverage().get(1).bodies());
    }

    @Test
    void whatWasCorrectedOrCopiedIsNotedInEveryDataSet() {
        for (Body body : List.of(JIA, YI, BING)) {
            say(body, 2023, "100");
            say(body, 2024, "110");
            facts.say(body, 2024, FactsBuilder.SUCCESS, "99");
        }
        facts.corrected(JIA, 2024, FactsBuilder.DISPUTES).copied(YI, 2024).copied(BING, 2023);
        assertEquals(new Noted(1, 1, 0), totals().latest().noted());
        assertEquals(new Noted(0, 1, 0), totals().years().get(0).noted());
        assertEquals(new Noted(0, 1, 0), read().medians().get(0).latest().noted());
        assertEquals(Set.of(2024), read().coverage().get(0).rows().get(1).copies());
        assertTrue(cell(0, 0).corrected());
        assertTrue(cell(0, 1).copied());
        assertTrue(cell(0, 2).copied(), "the previous value");
        assertFalse(cell(0, 2).corrected());
    }

    @Test
    void whatWasRecognisedInAScanIsNotedToo() {
        say(JIA, 2023, "100");
        say(JIA, 2024, "110");
        facts.scanned(JIA, 2023);
        assertEquals(new Noted(0, 0, 1), totals().years().get(0).noted());
        assertTrue(cell(0, 0).recognised(), "the previous value");
    }

    @Test
    void aMedianOfNothingButPartYearsSaysSo() {
        facts.say(JIA, 2023, FactsBuilder.SUCCESS, "98");
        facts.say(JIA, 2024, FactsBuilder.SUCCESS, new BigDecimal("99"), Bound.EXACT, true);
        Medians medians = read().medians().get(0);
        assertFalse(medians.years().get(0).partOnly());
        assertTrue(medians.latest().partOnly());
    }

    @Test
    void anIndexBeginsWhereThreeBodiesAreMatchedAndIsDoubtfulFromItsFirstBoundOn() {
        for (Body body : List.of(JIA, YI, BING)) {
            say(body, 2022, "100");
            say(body, 2023, "110", Bound.ABOUT, false);
            say(body, 2024, "121");
        }
        say(JIA, 2021, "50");
        List<Chained.Year> years = read().chained().get(0).years();
        assertEquals(
                List.of(2021, 2022, 2023, 2024),
                years.stream().map(Chained.Year::year).toList());
        assertNull(years.get(0).index());
        assertEquals(
                List.of(0, 0, 3, 3), years.stream().map(Chained.Year::matched).toList());
        assertEquals(
                List.of(1, 3, 3, 3), years.stream().map(Chained.Year::reporting).toList());
        assertEquals(
                List.of(false, false, true, true),
                years.stream().map(Chained.Year::approximate).toList());
        assertEquals(
                0,
                new BigDecimal("121").compareTo(read().chained().get(0).latest().index()));
    }

    @Test
    void twoBodiesAndRatesHaveNoIndex() {
        say(JIA, 2023, "100");
        say(YI, 2023, "100");
        say(JIA, 2024, "110");
        say(YI, 2024, "110");
        for (Body body : List.of(JIA, YI, BING)) {
            facts.say(body, 2023, FactsBuilder.SUCCESS, "98").say(body, 2024, FactsBuilder.SUCCESS, "99");
        }
        assertEquals(List.of(), read().chained());
    }
}
