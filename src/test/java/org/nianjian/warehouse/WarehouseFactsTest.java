package org.nianjian.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.quantity.Bound;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Group;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Severity;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Agreement;

/** The facts of an edition come in the published order, alike from both databases. */
class WarehouseFactsTest extends OnBothDatabases {
    @Test
    void observationsComeByFileAndPlaceWithWhatTheyBecame() {
        long edition = editionOfTwoFiles();
        List<String> seen = collect(
                warehouse.facts(edition)::observations,
                it -> it.file() + " " + it.observation().ordinal() + " " + it.indicatorZh() + " " + it.role() + " "
                        + it.year());
        assertEquals(List.of("a.txt 1 调解纠纷 COUNTED 2024", "b.txt 1 调解纠纷 PART null"), seen);
        List<String> others = collect(
                warehouse.facts(edition)::unclassified,
                it -> it.file() + " " + it.observation().ordinal() + " " + it.indicatorZh()
                        + it.body().name());
        assertEquals(List.of("a.txt 2 青川县云溪镇", "b.txt 2 白石乡"), others);
    }

    @Test
    void anObservationKeepsItsNameWhateverElseIsThere() {
        List<String> ids = collect(warehouse.facts(editionOfTwoFiles())::observations, ObservationRow::id);
        assertEquals(List.of(ObservationId.prefix("a.txt") + "1", ObservationId.prefix("b.txt") + "1"), ids);
    }

    @Test
    void everyTextIsThereOnceByItsHash() {
        List<String> texts = new ArrayList<>();
        warehouse.facts(editionOfTwoFiles()).texts((sha, text) -> texts.add(sha.substring(63) + text));
        assertEquals(List.of("1甲", "2乙"), texts);
    }

    @Test
    void submissionsAndRejectionsComeByFile() {
        long edition = editionOfTwoFiles();
        List<SubmissionRow> rows = collect(warehouse.facts(edition)::submissions, it -> it);
        assertEquals(
                List.of(
                        Invented.submission("a.txt", 1, Invented.NORTH),
                        Invented.submission("b.txt", 2, Invented.UNKNOWN),
                        rejected()),
                rows);
        assertEquals(
                List.of(new RejectionRow("c.wps", Invented.sha(3), "unsupported_format", "请另存。", true)),
                collect(warehouse.facts(edition)::rejections, it -> it));
    }

    @Test
    void aStatementNamesTheObservationsThatItRestsOn() {
        long edition = editionOfTwoFiles();
        var statement = Invented.statement(Invented.DISPUTES, "12.5", List.of(1, 2));
        var added = Invented.statement(Invented.SUCCESS, "100", List.of());
        warehouse
                .writer(edition)
                .statements(List.of(
                        new Fact.Statement(1, 2024, 1, added, null), new Fact.Statement(0, 2024, 0, statement, 0)));
        List<StatementRow> rows = collect(warehouse.facts(edition)::statements, it -> it);
        String prefix = ObservationId.prefix("a.txt");
        assertEquals(
                List.of(
                        new StatementRow(
                                Invented.NORTH,
                                2024,
                                Invented.DISPUTES,
                                statement,
                                "a.txt",
                                List.of(prefix + "1", prefix + "2")),
                        new StatementRow(Invented.UNKNOWN, 2024, Invented.SUCCESS, added, "", List.of())),
                rows);
    }

    @Test
    void whatStandsInAScanIsMarkedWhereverItComesUnlessAPersonGaveTheValue() {
        Observation figure = Invented.observation(1, "mediation.disputes", "289");
        Claim claim = new Claim(1, "mediation.disputes", new BigDecimal("3"), "%", Bound.EXACT, null);
        ExtractionStore store = warehouse.extractions("c", "x");
        Extraction.Read scan = Invented.read(1, "甲", List.of(figure), List.of(claim));
        store.add(List.of(
                new Extraction.Read(scan.content(), scan.format(), scan.note(), true, scan.reading()),
                Invented.read(2, "乙", List.of(figure), List.of())));
        long edition = 5;
        warehouse.editions().begin(edition, "e");
        EditionWriter writer = warehouse.writer(edition);
        writer.indicators(List.of(Invented.DISPUTES, Invented.SUCCESS));
        writer.bodies(List.of(Invented.NORTH, Invented.UNKNOWN));
        Map<Content, Long> keys = store.known();
        writer.submissions(List.of(
                new Fact.Submission(
                        0, Invented.submission("a.png", 1, Invented.NORTH), 0, keys.get(Invented.content(1))),
                new Fact.Submission(
                        1, Invented.submission("b.txt", 2, Invented.UNKNOWN), 1, keys.get(Invented.content(2)))));
        writer.observations(List.of(
                new Fact.Observation(0, 1, 2024, Status.ACTUAL, Role.COUNTED),
                new Fact.Observation(1, 1, 2024, Status.ACTUAL, Role.COUNTED)));
        writer.claims(List.of(new Fact.Claim(0, 0, null, Agreement.NOT_CHECKABLE)));
        Statement read = Invented.statement(Invented.DISPUTES, "289", List.of(1));
        Statement given = new Statement(
                "mediation.disputes", BigDecimal.TEN, Bound.EXACT, Rule.CORRECTION, List.of(), false, null, true);
        writer.statements(List.of(
                new Fact.Statement(0, 2023, 0, read, 0),
                new Fact.Statement(0, 2024, 0, given, 0),
                new Fact.Statement(1, 2024, 0, read, 1)));
        YearOverYear change = new YearOverYear(
                "mediation.disputes",
                BigDecimal.TEN,
                Bound.EXACT,
                2023,
                BigDecimal.ONE,
                Bound.EXACT,
                null,
                null,
                null,
                List.of());
        writer.yearOverYear(List.of(
                new Fact.YearOverYear(0, 2024, 0, change, List.of()),
                new Fact.YearOverYear(1, 2024, 0, change, List.of(0))));
        Facts facts = warehouse.facts(edition);
        assertEquals(
                List.of(true, false),
                collect(facts::observations, it -> it.origin().recognised()));
        assertEquals(
                List.of(true, false, false),
                collect(facts::statements, it -> it.origin().recognised()));
        assertEquals(
                List.of(true),
                collect(facts::claims, it -> it.observation().origin().recognised()));
        assertEquals(
                List.of("false true", "false true"),
                collect(
                        facts::yearOverYear,
                        it -> it.marks().origin().recognised() + " "
                                + it.marks().previousRecognised()));
    }

    @Test
    void theStatementsOfABodyComeByYear() {
        long edition = editionOfTwoFiles();
        var statement = Invented.statement(Invented.DISPUTES, "1", List.of());
        warehouse
                .writer(edition)
                .statements(List.of(
                        new Fact.Statement(1, 2024, 0, statement, 1),
                        new Fact.Statement(0, 2024, 0, statement, 0),
                        new Fact.Statement(1, 2023, 0, statement, 1)));
        List<String> ofOne = warehouse.reader(edition).statementsOf(1).stream()
                .map(it -> it.body() + "/" + it.year())
                .toList();
        assertEquals(List.of("1/2023", "1/2024"), ofOne);
    }

    @Test
    void everyBodyComesWithAllThatItStates() {
        long edition = editionOfTwoFiles();
        var statement = Invented.statement(Invented.DISPUTES, "1", List.of(1));
        warehouse
                .writer(edition)
                .statements(List.of(
                        new Fact.Statement(0, 2024, 0, statement, 0), new Fact.Statement(0, 2023, 0, statement, 0)));
        List<String> bodies = collect(
                warehouse.facts(edition)::bodies,
                it -> it.body().name()
                        + it.statements().stream().map(StatementRow::year).toList()
                        + it.comparisons());
        assertEquals(List.of("青川县云溪镇[2023, 2024][]", "白石乡[][]"), bodies);
    }

    @Test
    void everyTextThatWasReadComesWithItsFiguresAndClaims() {
        long edition = editionOfTwoFiles();
        warehouse.writer(edition).claims(List.of(new Fact.Claim(0, 0, null, Agreement.NOT_CHECKABLE)));
        List<String> readings = collect(
                warehouse.facts(edition)::readings,
                it -> it.submission().file()
                        + it.text()
                        + it.figures().stream()
                                .map(row -> row.observation().ordinal())
                                .toList()
                        + it.claims().size());
        assertEquals(List.of("a.txt甲[1, 2]1", "b.txt乙[1, 2]0"), readings);
    }

    @Test
    void aSubmissionThatIsGoneHasNoTextToBeRead() {
        long edition = editionOfTwoFiles();
        SubmissionRow gone = new SubmissionRow(
                "d.txt",
                Invented.sha(4),
                "txt",
                Invented.NORTH,
                2023,
                ReportKind.ANNUAL_REPORT,
                false,
                SubmissionRow.State.WITHDRAWN,
                "");
        warehouse.writer(edition).submissions(List.of(new Fact.Submission(3, gone, 0, null)));
        List<String> read = collect(
                warehouse.facts(edition)::readings, it -> it.submission().file());
        assertEquals(List.of("a.txt", "b.txt"), read);
        assertEquals(4, collect(warehouse.facts(edition)::submissions, it -> it).size());
    }

    @Test
    void comparisonsClaimsAndSummariesComeBackAsTheyWere() {
        long edition = editionOfTwoFiles();
        var empty = new YearOverYear(
                "mediation.disputes",
                new BigDecimal("5"),
                Bound.ABOUT,
                2023,
                null,
                null,
                null,
                null,
                null,
                List.of(Comparability.APPROXIMATE, Comparability.PREVIOUS_MISSING));
        var full = new YearOverYear(
                "mediation.success",
                new BigDecimal("95.5"),
                Bound.EXACT,
                2023,
                new BigDecimal("90"),
                Bound.AT_MOST,
                new BigDecimal("5.5"),
                Bound.AT_LEAST,
                new BigDecimal("6.1111"),
                List.of());
        warehouse
                .writer(edition)
                .yearOverYear(
                        List.of(new Fact.YearOverYear(0, 2024, 1, full), new Fact.YearOverYear(0, 2024, 0, empty)));
        assertEquals(
                List.of(
                        new YearOverYearRow(Invented.NORTH, 2024, Invented.DISPUTES, empty),
                        new YearOverYearRow(Invented.NORTH, 2024, Invented.SUCCESS, full)),
                collect(warehouse.facts(edition)::yearOverYear, it -> it));

        warehouse.writer(edition).claims(List.of(new Fact.Claim(0, 0, new BigDecimal("-3"), Agreement.DIFFERS)));
        List<ClaimRow> claims = collect(warehouse.facts(edition)::claims, it -> it);
        assertEquals(1, claims.size());
        assertEquals(new BigDecimal("-12"), claims.get(0).claim().change());
        assertEquals(new BigDecimal("-3"), claims.get(0).dataChange());
        assertEquals("调解成功率", claims.get(0).indicatorZh());
        assertEquals(
                "mediation.disputes", claims.get(0).observation().observation().indicator());

        var summary = new GroupSummary(
                2024,
                Invented.NORTH.level(),
                Invented.NORTH.type(),
                Group.ALL,
                "mediation.disputes",
                4,
                3,
                new BigDecimal("120"),
                Bound.ABOUT,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        warehouse.writer(edition).summaries(List.of(new Fact.Summary(0, 0, summary)));
        assertEquals(
                List.of(new SummaryRow(Invented.DISPUTES, summary)),
                collect(warehouse.facts(edition)::summary, it -> it));
    }

    @Test
    void findingsComeErrorsFirstThenByCodePointAndOnce() {
        long edition = editionOfTwoFiles();
        EditionWriter writer = warehouse.writer(edition);
        // Code points and UTF-16 disagree on these two, and so do databases on 'B' and 'a'.
        var last = Invented.finding(Severity.INFO, "\uD842\uDFB7.txt", "丙");
        var middle = Invented.finding(Severity.INFO, "\uFF21.txt", "乙");
        var lower = Invented.finding(Severity.INFO, "a.txt", "乙");
        var upper = Invented.finding(Severity.INFO, "B.txt", "乙");
        var first = Invented.finding(Severity.ERROR, "z.txt", "甲");
        writer.findings("check", List.of(last, middle, lower, first, upper));
        writer.findings("settle", List.of(middle));
        assertEquals(List.of(first, upper, lower, middle, last), collect(warehouse.facts(edition)::findings, it -> it));
        writer.clearFindings("check");
        assertEquals(List.of(middle), collect(warehouse.facts(edition)::findings, it -> it));
    }
}
