package org.nianjian.quality.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianjian.place.Level;
import org.nianjian.publish.Sample;
import org.nianjian.quality.YearQuality;
import org.nianjian.quality.YearQuality.Doubt;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Group;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.ExpectedRow;
import org.nianjian.warehouse.ListedFacts;

class QualityReportsTest {
    private static final Body COUNTY =
            new Body("999901|government|", "云梦县人民政府", Level.COUNTY, BodyType.GOVERNMENT, "999901", "云梦县");
    private static final Body CITY =
            new Body("9999|government|", "云海市人民政府", Level.PREFECTURE, BodyType.GOVERNMENT, "9999", "云海市");

    private final ListedFacts facts = Sample.facts();

    private QualityReport county() {
        return QualityReports.of(facts).of("999901");
    }

    @Test
    void aCountysOwnGovernmentIsInTheCountyAndGivesItItsName() {
        facts.submissions.add(Sample.current("county.txt", "e5", COUNTY, 2024));
        assertEquals(
                List.of(new Group("county", "999901", "云梦县")),
                QualityReports.of(facts).areas());
        assertEquals(
                List.of(COUNTY.name(), Sample.QINGSHI.name(), Sample.BAIMA.name()),
                county().bodies().stream().map(BodyYears::name).toList());
    }

    @Test
    void bodiesAboveTheCountiesAndThoseWithoutACodeAreInNoneAndAreTold() {
        facts.submissions.add(Sample.current("city.txt", "e6", CITY, 2024));
        facts.submissions.add(Sample.current("unknown.txt", "e7", Sample.UNKNOWN, 2024));
        QualityReports reports = QualityReports.of(facts);
        assertEquals(Set.of("999901"), reports.byCounty().keySet());
        assertEquals(
                Set.of(CITY.name(), Sample.UNKNOWN.name()), reports.counties().elsewhere());
        assertEquals(
                5,
                reports.whole().years().get(1).reports()
                        + reports.whole().years().get(0).reports());
    }

    @Test
    void theWholeSaysTheSameAsTheTableOfYears() {
        assertEquals(YearQuality.of(facts), QualityReports.of(facts).whole().years());
    }

    @Test
    void whoWasExpectedAndDidNotReportIsMissingInItsYear() {
        facts.expected.add(new ExpectedRow(2024, "云梦县黑水镇", Level.TOWNSHIP, BodyType.GOVERNMENT, "999901303", null, ""));
        BodyYears baima = county().bodies().get(1);
        assertEquals(Sample.BAIMA.name(), baima.name());
        assertEquals(BodyYears.Year.MISSING, baima.years().get(2023));
        assertEquals(
                new BodyYears.Year("2024/白马乡.txt", false, false, 1),
                baima.years().get(2024));
        BodyYears never = county().bodies().get(2);
        assertEquals("云梦县黑水镇", never.name());
        assertEquals(Map.of(2024, BodyYears.Year.MISSING), never.years());
        assertEquals(List.of(Doubt.MISSING_BODIES), county().years().get(1).doubts());
        assertEquals(new BigDecimal("66.6667"), county().years().get(1).responseRate());
    }

    @Test
    void findingsAreCountedAndTheFirstOfThemKept() {
        for (int i = 0; i < 100; i++) {
            facts.findings.add(new Finding(
                    Severity.INFO, "jump", "2024/青石镇.txt", Sample.QINGSHI.name(), 2024, "", "第" + i + "条。"));
        }
        QualityReport county = county();
        assertEquals(101, county.found());
        assertEquals(100, county.found(Severity.INFO));
        assertEquals(0, county.found(Severity.ERROR), "one about nobody is in no county");
        assertEquals(1, QualityReports.of(facts).whole().found(Severity.ERROR));
        assertEquals(40, county.findings().size());
    }

    @Test
    void aNameThatTwoCountiesShareTellsNeither() {
        Body twin = Sample.town("999902101", Sample.QINGSHI.name(), "青石镇");
        facts.submissions.add(Sample.current("twin.txt", "e8", twin, 2024));
        facts.findings.add(new Finding(Severity.ERROR, "correction", "", Sample.QINGSHI.name(), 2024, "", "不知是哪一个。"));
        QualityReports reports = QualityReports.of(facts);
        assertEquals(0, reports.of("999901").found(Severity.ERROR));
        assertEquals(0, reports.of("999902").found(Severity.ERROR));
        assertFalse(reports.of("999901").corrections().isEmpty(), "these name a file");
        assertTrue(reports.of("999902").corrections().isEmpty());
    }
}
