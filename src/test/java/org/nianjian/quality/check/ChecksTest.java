package org.nianjian.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianjian.quality.check.ToldFacts.body;
import static org.nianjian.quality.check.ToldFacts.bodyWithoutCode;
import static org.nianjian.statement.Figure.figure;
import static org.nianjian.statement.Figure.placeholder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Status;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Indicators;
import org.nianjian.statement.Role;
import org.nianjian.statement.Severity;
import org.nianjian.statement.comparing.Agreement;
import org.nianjian.warehouse.SubmissionRow.State;

class ChecksTest {
    private static final Indicator HANDLED = mediation("mediation.disputes_handled", "调处矛盾纠纷");
    private static final Indicator SETTLED = mediation("mediation.disputes_settled", "调解成功");

    private final ToldFacts facts = new ToldFacts();

    private static Indicator mediation(String id, String name) {
        return new Indicator(id, name, id, IndicatorKind.FLOW, "件", name, name);
    }

    private List<Finding> found(Check check) {
        List<Finding> findings = new ArrayList<>();
        check.run(facts, findings::add);
        findings.forEach(each -> assertEquals(check.name(), each.check()));
        findings.forEach(each -> assertTrue(each.message().endsWith("。"), each.message()));
        return findings;
    }

    private void assertFinds(Check check, String... words) {
        List<Finding> findings = found(check);
        assertEquals(1, findings.size(), findings.toString());
        for (String each : words) {
            assertTrue(findings.get(0).message().contains(each), findings.get(0).message());
        }
    }

    private void assertFindsNothing(Check check) {
        assertEquals(List.of(), found(check));
    }

    @Test
    void everyCheckHasANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        for (Check each : Checks.all(Indicators.CATALOGUE)) {
            assertTrue(names.add(each.name()), each.name());
            assertTrue(each.name().chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_'), each.name());
            assertFindsNothing(each);
        }
    }

    @Test
    void figuresApartAreReportedWithTheirSum() {
        facts.figure("a.txt", 1, figure("cases", 50).in(1), Role.COUNTED)
                .figure("a.txt", 2, figure("cases", 13).in(1), Role.COUNTED)
                .figure("a.txt", 3, figure("cases", 40).in(2), Role.APART)
                .figure("a.txt", 4, figure("cases", 40).in(3), Role.REPEAT)
                .figure("b.txt", 1, figure("cases", 7).in(1), Role.COUNTED);
        assertFinds(new ApartCheck(Indicators.CATALOGUE), "在2处", "63件", "103件");
        assertEquals("a.txt", found(new ApartCheck(Indicators.CATALOGUE)).get(0).file());
    }

    @Test
    void figuresApartThatSomebodyConfirmedAreNotReportedAgain() {
        facts.figure("a.txt", 1, figure("cases", 50).in(1), Role.COUNTED)
                .figure("a.txt", 3, figure("cases", 40).in(2), Role.APART)
                .statement(Indicators.CASES, "50", Bound.AT_LEAST, true);
        assertFindsNothing(new ApartCheck(Indicators.CATALOGUE));
    }

    @Test
    void ratesOfWhichNoneWasTakenAreReported() {
        facts.figure("a.txt", 1, figure("success", "98.50").in(1), Role.APART)
                .figure("a.txt", 2, figure("success", 95).bound(Bound.AT_LEAST).in(2), Role.APART);
        assertFinds(new ApartCheck(Indicators.CATALOGUE), "98.5%、至少95%", "未采用");
    }

    @Test
    void aRateIsAShareOfAHundred() {
        facts.statement(Indicators.SUCCESS, "104.5", Bound.EXACT, false)
                .statement(Indicators.SUCCESS, "100", Bound.EXACT, false)
                .statement(Indicators.SUCCESS, "0", Bound.EXACT, false)
                .statement(Indicators.CASES, "500", Bound.EXACT, false);
        assertFinds(new RateCheck(), "104.5%");
    }

    @Test
    void partsMayNotExceedTheirTotal() {
        facts.figure("a.txt", 1, figure("cases", 51).unit("件"), Role.COUNTED)
                .figure("a.txt", 2, figure("events", 38).partOf(1), Role.COUNTED)
                .figure("a.txt", 3, figure("other", 14).partOf(1), Role.NOT_COUNTED);
        assertFinds(new PartsCheck(), "“51件”", "52");
    }

    @Test
    void aSecondBreakdownOfTheSameTotalIsNoExcess() {
        facts.figure("a.txt", 1, figure("cases", 289), Role.COUNTED)
                .figure("a.txt", 2, figure("events", 188).partOf(1), Role.COUNTED)
                .figure("a.txt", 3, figure("events", 101).partOf(1), Role.COUNTED)
                .figure("a.txt", 4, figure("other", 16).partOf(1), Role.NOT_COUNTED)
                .figure("b.txt", 1, figure("cases", 5), Role.COUNTED);
        assertFindsNothing(new PartsCheck());
    }

    @Test
    void partsOfWhatIsNotKnownExactlyAreNoExcess() {
        facts.figure("a.txt", 1, figure("cases", 50).bound(Bound.AT_LEAST), Role.COUNTED)
                .figure("a.txt", 2, figure("other", 60).partOf(1), Role.NOT_COUNTED)
                .figure("a.txt", 3, placeholder("cases"), Role.NOT_COUNTED)
                .figure("a.txt", 4, figure("other", 60).partOf(3), Role.NOT_COUNTED)
                .figure("a.txt", 5, figure("cases", 50), Role.COUNTED)
                .figure("a.txt", 6, figure("other", 60).unit("%").partOf(5), Role.NOT_COUNTED);
        assertFindsNothing(new PartsCheck());
    }

    @Test
    void noMoreIsSettledThanHandled() {
        facts.statement(HANDLED, "41", Bound.EXACT, false).statement(SETTLED, "45", Bound.EXACT, false);
        assertFinds(new ContainedCheck(), "“调解成功”45件", "“调处矛盾纠纷”41件");
    }

    @Test
    void whatBoundsAllowIsNoContradiction() {
        facts.statement(HANDLED, "41", Bound.AT_LEAST, false).statement(SETTLED, "45", Bound.EXACT, false);
        assertFindsNothing(new ContainedCheck());
    }

    @Test
    void aRestatementNamesBothValues() {
        facts.comparison(Indicators.VISITS, "23", "19", Comparability.RESTATED)
                .comparison(Indicators.CASES, "5", "6")
                .figure("a.txt", 1, figure("visits", 19).unit("批"), Role.COUNTED)
                .figure("a.txt", 2, figure("visits", 28).unit("批").status(Status.PRIOR), Role.NOT_COUNTED);
        assertFinds(new RestatedCheck(), "28批", "23批", "2023年");
        assertEquals("a.txt", found(new RestatedCheck()).get(0).file());
    }

    @Test
    void aClaimThatDiffersNamesBothChanges() {
        facts.claim("-12.5", "%", "-10.0000", Agreement.DIFFERS)
                .claim("5", "件", "5", Agreement.AGREES)
                .claim("5", "件", null, Agreement.NOT_CHECKABLE);
        assertFinds(new ClaimDiffersCheck(), "减少12.5%", "减少10%");
        facts.claim("23", "%", "13.7931", Agreement.DIFFERS).claim("2", "%", "-0.0417", Agreement.DIFFERS);
        List<String> told =
                found(new ClaimDiffersCheck()).stream().map(Finding::message).toList();
        assertTrue(told.get(1).contains("计算为增加13.8%"), told.get(1));
        assertTrue(told.get(2).contains("计算为减少0.0417%"), told.get(2));
    }

    @Test
    void aCurrentReportNeedsAPlaceAndAYear() {
        facts.submission("a.txt", "1", bodyWithoutCode("城关镇"), 2024, false, State.CURRENT)
                .submission("b.txt", "2", body("清河镇"), null, false, State.CURRENT)
                .submission("c.txt", "3", bodyWithoutCode("城关镇"), null, false, State.SUPERSEDED);
        assertFinds(new PlaceCheck(), "城关镇");
        assertFinds(new YearCheck(), "年份");
        assertEquals("b.txt", found(new YearCheck()).get(0).file());
    }

    @Test
    void templatesAndSupersededSubmissionsAreListed() {
        facts.submission("a.txt", "1", body("清河镇"), 2024, true, State.CURRENT)
                .submission("b.txt", "2", body("清河镇"), 2024, false, State.SUPERSEDED);
        assertFinds(new TemplateCheck(), "模板");
        assertFinds(new SupersededCheck(), "superseded的原因");
        assertEquals(Severity.INFO, found(new SupersededCheck()).get(0).severity());
    }

    @Test
    void aJumpByMoreThanTenfoldIsReported() {
        facts.comparison(Indicators.CASES, "30", "301")
                .comparison(Indicators.CASES, "30", "300")
                .comparison(Indicators.CASES, "1", "15")
                .comparison(Indicators.CASES, "0", "500")
                .comparison(Indicators.CASES, "30", "900", Comparability.BOUNDARY);
        assertFinds(new JumpCheck(), "30件", "301件");
    }

    @Test
    void aFallBelowATenthIsAJump() {
        facts.comparison(Indicators.CASES, "4000", "40");
        assertFinds(new JumpCheck(), "4000件", "40件");
    }

    @Test
    void theSameBytesOfDifferentBodiesAreReported() {
        facts.submission("a.txt", "same", body("清河镇"), 2024, false, State.CURRENT)
                .submission("b.txt", "same", body("东山镇"), 2024, false, State.CURRENT)
                .submission("c.txt", "same", body("清河镇"), 2024, false, State.SUPERSEDED)
                .submission("d.txt", "other", body("西山镇"), 2024, false, State.CURRENT);
        assertFinds(new DuplicateCheck(), "a.txt");
        assertEquals("b.txt", found(new DuplicateCheck()).get(0).file());
    }

    @Test
    void aFileThatIsNamedAfterAnotherBodyIsReported() {
        Body county = coded("青浔县", "990101");
        Body qinghe = coded("清河镇", "990101001");
        Body dongshan = coded("东山镇", "990101002");
        Body xishan = coded("西山镇", "990101003");
        facts.submission("青浔县2024年报告.txt", "0", county, 2024, false, State.CURRENT)
                .submission("镇/清河镇2024年报告.txt", "1", qinghe, 2024, false, State.CURRENT)
                .submission("镇/青浔县东山镇2024年报告.txt", "2", xishan, 2024, false, State.SUPERSEDED)
                .submission("东山镇/2024年报告.txt", "3", xishan, 2024, false, State.CURRENT)
                .submission("青浔县2024年镇报告.txt", "4", xishan, 2024, false, State.CURRENT)
                .submission("清河镇和东山镇2024年报告.txt", "5", dongshan, 2024, false, State.CURRENT);
        assertFinds(new MisnamedCheck(), "东山镇", "西山镇");
        facts.submission("镇.zip!/清河镇2023年.txt", "6", dongshan, 2023, false, State.CURRENT)
                .submission("无名镇2023年.txt", "7", xishan, 2023, false, State.CURRENT);
        assertEquals(
                List.of("镇/青浔县东山镇2024年报告.txt", "镇.zip!/清河镇2023年.txt"),
                found(new MisnamedCheck()).stream().map(Finding::file).toList());
    }

    private static Body coded(String name, String code) {
        return new Body(code + "|government|", name, Level.TOWNSHIP, BodyType.GOVERNMENT, code, name);
    }

    @Test
    void aRejectionIsReportedUntilSomebodyAcknowledgesIt() {
        facts.rejection("a.pdf", false).rejection("b.pdf", true);
        assertFinds(new RejectionCheck(), "broken_file");
    }

    @Test
    void aStatementInAnotherFamilyOfUnitsIsReported() {
        facts.figure("a.txt", 1, figure("audience", 300).unit("人"), Role.COUNTED)
                .figure("b.txt", 1, figure("audience", 300).unit("人次"), Role.COUNTED)
                .figure("c.txt", 1, figure("audience", 300).unit("人"), Role.NOT_COUNTED);
        assertFinds(new UnitCheck(Indicators.CATALOGUE), "300人", "人次");
        assertEquals("a.txt", found(new UnitCheck(Indicators.CATALOGUE)).get(0).file());
    }

    @Test
    void givenFindingsArePassedOn() {
        Finding finding = new Finding(Severity.ERROR, "correction", "", "", null, "", "第2行没有匹配。");
        facts.rejection("a.pdf", true);
        assertEquals(List.of(finding), found(new GivenFindings("correction", List.of(finding))));
    }
}
