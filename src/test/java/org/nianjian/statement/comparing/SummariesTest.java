package org.nianjian.statement.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianjian.statement.Figure.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianjian.indicator.Observation;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Figure;
import org.nianjian.statement.Group;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.Indicators;
import org.nianjian.statement.settling.Settler;

class SummariesTest {
    private static final Groups GROUPS =
            new Groups(Map.of("99", "云岭省", "9901", "南平州", "990101", "清河县", "990102", "东山县"));
    private static final Comparer COMPARER =
            new Comparer(Indicators.CATALOGUE, new Boundaries(List.of()), DefinitionChanges.NONE);

    private final Summaries summaries = new Summaries(Indicators.CATALOGUE, GROUPS);

    private static ReportedYear year(int year, Figure... figures) {
        List<Observation> observations = Figure.report(figures);
        return new ReportedYear(
                year,
                new Settler(Indicators.CATALOGUE).settle(observations, year).statements(),
                observations);
    }

    private void add(String areaCode, BodyType type, ReportedYear... years) {
        Level level = areaCode.length() == 6 ? Level.COUNTY : Level.TOWNSHIP;
        Body body = new Body(areaCode + "|" + type.code() + "|", "某机关", level, type, areaCode, "某地");
        summaries.add(body, List.of(years), COMPARER.compare(body, List.of(years)));
    }

    private void add(String areaCode, ReportedYear... years) {
        add(areaCode, BodyType.GOVERNMENT, years);
    }

    private GroupSummary row(String groupCode, String indicator, int year) {
        List<GroupSummary> found = summaries.rows().stream()
                .filter(each -> each.group().code().equals(groupCode)
                        && each.indicator().equals(indicator)
                        && each.year() == year)
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static @Nullable BigDecimal decimal(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }

    @Test
    void totalsSpeakOfAllAndChangesOfTheMatchedBodies() {
        add("990101001", year(2023, figure("cases", 10)), year(2024, figure("cases", 15)));
        add("990101002", year(2023, figure("cases", 30)), year(2024, figure("events", 1)));
        add("990101003", year(2024, figure("cases", 100).bound(Bound.AT_LEAST)));
        GroupSummary row = row("990101", "cases", 2024);
        assertEquals(3, row.bodies());
        assertEquals(2, row.reporting());
        assertEquals(decimal("115"), row.total());
        assertEquals(Bound.AT_LEAST, row.totalBound());
        assertEquals(1, row.matched());
        assertEquals(decimal("15"), row.matchedTotal());
        assertEquals(decimal("10"), row.matchedPreviousTotal());
        assertEquals(decimal("5"), row.change());
        assertEquals(Bound.EXACT, row.changeBound());
        assertEquals(decimal("50.0000"), row.changePercent());
        assertNull(row.median());
    }

    @Test
    void aBodyIsCountedInEveryAreaAroundItsOwn() {
        add("990101001", year(2024, figure("cases", 10)));
        add("990101", year(2024, figure("cases", 70)));
        List<String> seen = summaries.rows().stream()
                .map(each -> each.group().level() + " " + each.group().code() + " "
                        + each.bodyLevel().code() + " " + each.total())
                .toList();
        assertEquals(
                List.of(
                        "nation  county 70",
                        "nation  township 10",
                        "province 99 county 70",
                        "province 99 township 10",
                        "prefecture 9901 county 70",
                        "prefecture 9901 township 10",
                        "county 990101 township 10"),
                seen);
    }

    @Test
    void anAreaWithoutANameAndABodyWithoutACodeMakeNoGroup() {
        add("880101001", year(2024, figure("cases", 10)));
        add("", year(2024, figure("cases", 5)));
        assertEquals(
                List.of(Group.ALL),
                summaries.rows().stream().map(GroupSummary::group).toList());
        assertEquals(decimal("15"), row("", "cases", 2024).total());
    }

    @Test
    void departmentsAreNotAddedToGovernments() {
        add("990101", BodyType.GOVERNMENT, year(2024, figure("cases", 10)));
        add("990101", BodyType.DEPARTMENT, year(2024, figure("cases", 4)));
        assertEquals(
                List.of(decimal("10"), decimal("4")),
                summaries.rows().stream()
                        .filter(each -> each.group().equals(Group.ALL))
                        .map(GroupSummary::total)
                        .toList());
    }

    @Test
    void aFlowCutShortEntersNoPanelButAStockDoes() {
        add(
                "990101001",
                year(2023, figure("cases", 10), figure("officers", 5).unit("人")),
                year(
                        2024,
                        figure("cases", 9).partial(),
                        figure("officers", 6).unit("人").partial()));
        assertEquals(0, row("", "cases", 2024).matched());
        assertEquals(decimal("9"), row("", "cases", 2024).total());
        assertNull(row("", "cases", 2024).matchedTotal());
        assertNull(row("", "cases", 2024).change());
        assertEquals(1, row("", "officers", 2024).matched());
    }

    @Test
    void peopleAreNotSummedWithAttendances() {
        add("990101001", year(2024, figure("audience", 300).unit("人次")));
        add("990101002", year(2024, figure("audience", 900).unit("人")));
        assertEquals(2, row("", "audience", 2024).bodies());
        assertEquals(1, row("", "audience", 2024).reporting());
        assertEquals(decimal("300"), row("", "audience", 2024).total());
    }

    @Test
    void ratesHaveMediansAndNoTotals() {
        add("990101001", year(2023, figure("success", 90)), year(2024, figure("success", 97)));
        add("990101002", year(2023, figure("success", 95)), year(2024, figure("success", 96)));
        add("990101003", year(2024, figure("success", 100)));
        GroupSummary row = row("", "success", 2024);
        assertNull(row.total());
        assertNull(row.matchedTotal());
        assertEquals(decimal("97"), row.median());
        assertEquals(decimal("92.5"), row.previousMedian());
        assertEquals(decimal("4.0"), row.change());
        assertNull(row.changePercent());
        assertNull(row.index());
    }

    @Test
    void theIndexChainsMatchedChanges() {
        for (int i = 1; i <= 3; i++) {
            add(
                    "99010100" + i,
                    year(2021, figure("cases", 10)),
                    year(2022, figure("cases", 15)),
                    year(2023, figure("cases", 12)));
        }
        add("990101004", year(2022, figure("cases", 1000)), year(2023, figure("cases", 500)));
        assertEquals(decimal("100.0000"), row("", "cases", 2021).index());
        assertEquals(decimal("150.0000"), row("", "cases", 2022).index());
        // (36 + 500) / (45 + 1000) of 150
        assertEquals(decimal("76.9378"), row("", "cases", 2023).index());
    }

    @Test
    void aBrokenChainStandsOnItsLongestRunOnly() {
        for (int i = 1; i <= 3; i++) {
            add(
                    "99010100" + i,
                    year(2018, figure("cases", 10)),
                    year(2019, figure("cases", 20)),
                    year(2020, figure("events", 1)),
                    year(2021, figure("cases", 40)),
                    year(2022, figure("cases", 50)));
        }
        assertNull(row("", "cases", 2018).index());
        assertNull(row("", "cases", 2019).index());
        assertEquals(decimal("100.0000"), row("", "cases", 2021).index());
        assertEquals(decimal("125.0000"), row("", "cases", 2022).index());
    }

    @Test
    void whatMayBeAFallMakesNoLink() {
        for (int i = 1; i <= 3; i++) {
            add(
                    "99010100" + i,
                    year(2020, figure("cases", 10)),
                    year(2021, figure("cases", 12).bound(Bound.AT_LEAST)),
                    year(2022, figure("cases", 15)),
                    year(2023, figure("cases", 18)),
                    year(2024, figure("cases", 20).bound(Bound.AT_LEAST)));
        }
        assertNull(row("", "cases", 2020).index(), "at least 12 of 10 is a rise, 15 of at least 12 may be a fall");
        assertNull(row("", "cases", 2021).index());
        assertEquals(decimal("100.0000"), row("", "cases", 2022).index());
        assertEquals(decimal("120.0000"), row("", "cases", 2023).index());
        assertEquals(decimal("133.3333"), row("", "cases", 2024).index());
    }

    @Test
    void twoMatchedBodiesMakeNoIndex() {
        add("990101001", year(2023, figure("cases", 10)), year(2024, figure("cases", 15)));
        add("990101002", year(2023, figure("cases", 10)), year(2024, figure("cases", 15)));
        assertNull(row("", "cases", 2024).index());
    }

    @Test
    void aHeadlineNeedsAPanelATotalAndASign() {
        for (int i = 1; i <= 3; i++) {
            add(
                    "99010100" + i,
                    year(
                            2023,
                            figure("cases", 10),
                            figure("events", 2),
                            figure("audience", 900).bound(Bound.AT_LEAST)),
                    year(
                            2024,
                            figure("cases", 15),
                            figure("events", 3),
                            figure("audience", 950).bound(Bound.AT_LEAST)));
        }
        assertTrue(Headlines.DEFAULT.qualifies(row("", "cases", 2024)));
        assertFalse(Headlines.DEFAULT.qualifies(row("", "cases", 2023)));
        assertFalse(Headlines.DEFAULT.qualifies(row("", "events", 2024)), "a previous total of 6");
        assertFalse(Headlines.DEFAULT.qualifies(row("", "audience", 2024)), "an unknown sign");
        assertFalse(new Headlines(4, 50, BigDecimal.TEN).qualifies(row("", "cases", 2024)), "too few bodies");
        for (int i = 1; i <= 4; i++) {
            add("99010200" + i, year(2024, figure("cases", 15)));
        }
        assertFalse(Headlines.DEFAULT.qualifies(row("", "cases", 2024)), "3 of 7 reporting bodies");
    }
}
