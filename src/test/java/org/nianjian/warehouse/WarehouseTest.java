package org.nianjian.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Group;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.Role;
import org.nianjian.statement.Severity;
import org.nianjian.statement.YearOverYear;

/** What goes into a warehouse comes out of it, alike from both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class WarehouseTest {
    @Parameter
    Database database;

    @TempDir
    Path folder;

    private WarehouseAddress address;
    private Warehouse warehouse;

    @BeforeEach
    void open() throws Exception {
        address = database.fresh(folder);
        warehouse = Warehouse.open(address);
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void aWarehouseCanBeOpenedAgain() {
        warehouse.extractions("c", "x").add(List.of(Invented.read(1, "甲", List.of(), List.of())));
        warehouse.close();
        warehouse = Warehouse.open(address);
        assertEquals(1, warehouse.extractions("c", "x").known().size());
    }

    @Test
    void aReadingComesBackAsItWasRead() {
        List<Observation> figures = List.of(
                Invented.observation(1, "mediation.disputes", "289"),
                Invented.observation(2, "other", "0.125"),
                Invented.observation(3, "other", null));
        List<Claim> claims = List.of(
                new Claim(1, "mediation.disputes", new BigDecimal("-12.0"), "%", Bound.ABOUT, null),
                new Claim(1, "other", new BigDecimal("3"), "件", Bound.EXACT, 2022));
        String text = "云溪镇 𠮷" + "长".repeat(100_000);
        ExtractionStore store = warehouse.extractions("c", "x");
        store.add(List.of(Invented.read(1, text, figures, claims)));
        long key = store.known().get(Invented.content(1));
        assertEquals(figures, store.observations(key));
        assertEquals(claims, store.claims(key));
        assertEquals(text, store.content(key));
        StoredText stored = store.text(key).orElseThrow();
        assertEquals("gb18030", stored.note());
        assertEquals(Invented.reading(text, figures, claims).outline().clues(), stored.clues());
        assertTrue(store.rejection(key).isEmpty());
    }

    @Test
    void aRejectionComesBackWithItsReason() {
        var rejected = new Extraction.Rejected(Invented.content(7), "doc", "unsupported_format", "请另存为 docx。");
        ExtractionStore store = warehouse.extractions("c", "x");
        store.add(List.of(rejected));
        long key = store.known().get(Invented.content(7));
        assertEquals(rejected, store.rejection(key).orElseThrow());
        assertTrue(store.text(key).isEmpty());
    }

    @Test
    void anotherCatalogueOrExtractorKnowsNothing() {
        warehouse.extractions("c", "x").add(List.of(Invented.read(1, "甲", List.of(), List.of())));
        assertEquals(Map.of(), warehouse.extractions("d", "x").known());
        assertEquals(Map.of(), warehouse.extractions("c", "y").known());
    }

    @Test
    void nothingIsKeptOfABatchThatFails() {
        ExtractionStore store = warehouse.extractions("c", "x");
        var one = Invented.read(1, "甲", List.of(Invented.observation(1, "other", "1")), List.of());
        assertThrows(RuntimeException.class, () -> store.add(List.of(one, one)));
        assertEquals(Map.of(), store.known());
        store.add(List.of(one));
        assertEquals(
                1, store.observations(store.known().get(Invented.content(1))).size());
    }

    @Test
    void valuesOfAnyUsualSizeFit() {
        assertTrue(ExtractionStore.holds(new BigDecimal("9".repeat(40) + ".5")));
        assertTrue(
                ExtractionStore.holds(new BigDecimal("100000000000000000000000000000000000000000").movePointLeft(3)));
        assertEquals(false, ExtractionStore.holds(new BigDecimal("1E+40")));
        assertEquals(false, ExtractionStore.holds(new BigDecimal("1E-21")));
    }

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

        warehouse.writer(edition).claims(List.of(new Fact.Claim(0, 0, new BigDecimal("-3"), ClaimRow.Verdict.DIFFERS)));
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

    @Test
    void largeTablesComeWholeAndInOrder() {
        long edition = 4;
        warehouse.editions().begin(edition, "large");
        EditionWriter writer = warehouse.writer(edition);
        writer.bodies(List.of(Invented.NORTH));
        writer.submissions(IntStream.range(0, 2500)
                .mapToObj(place -> new Fact.Submission(
                        place, Invented.submission(String.format("%05d.txt", place), place, Invented.NORTH), 0, null))
                .toList());
        List<String> files = collect(warehouse.facts(edition)::submissions, SubmissionRow::file);
        assertEquals(2500, files.size());
        assertEquals(files.stream().sorted().toList(), files);
    }

    @Test
    void clearingAPartLeavesTheOthers() {
        long edition = editionOfTwoFiles();
        warehouse.writer(edition).clear(List.of(EditionWriter.Part.OBSERVATIONS));
        assertEquals(List.of(), collect(warehouse.facts(edition)::observations, it -> it));
        assertEquals(3, collect(warehouse.facts(edition)::submissions, it -> it).size());
    }

    @Test
    void theLastEditionStaysUntilTheNextIsPublished() {
        long first = editionOfTwoFiles();
        warehouse.editions().published(first);
        warehouse.editions().begin(6, "next");
        assertEquals(3, collect(warehouse.facts(first)::submissions, it -> it).size());
        warehouse.editions().published(6);
        assertTrue(warehouse.editions().find(first).isEmpty());
        assertEquals(List.of(), collect(warehouse.facts(first)::submissions, it -> it));
        assertEquals(Map.of(), warehouse.extractions("c", "x").known(), "what no submission has any more is removed");
    }

    @Test
    void whatAStoppedRunWroteIsThereWhenItGoesOn() {
        long stopped = editionOfTwoFiles();
        warehouse.editions().begin(stopped, "e");
        assertEquals(3, collect(warehouse.facts(stopped)::submissions, it -> it).size());
    }

    @Test
    void whatARunBeganIsRemovedWhenAnotherEditionIsBegun() {
        long stopped = editionOfTwoFiles();
        warehouse.editions().begin(6, "current");
        assertTrue(warehouse.editions().find(stopped).isEmpty());
        assertEquals(List.of(), collect(warehouse.facts(stopped)::submissions, it -> it));
    }

    @Test
    void aForgottenRejectionIsTriedAgain() {
        ExtractionStore store = warehouse.extractions("c", "x");
        store.add(List.of(
                new Extraction.Rejected(Invented.content(1), "", "unreadable", "无法打开。"),
                new Extraction.Rejected(Invented.content(2), "doc", "unsupported_format", "请另存。")));
        store.forget(List.of("unreadable"));
        assertEquals(Set.of(Invented.content(2)), store.known().keySet());
    }

    private long editionOfTwoFiles() {
        ExtractionStore store = warehouse.extractions("c", "x");
        List<Observation> figures =
                List.of(Invented.observation(1, "mediation.disputes", "289"), Invented.observation(2, "other", "4"));
        Claim claim = new Claim(1, "mediation.success", new BigDecimal("-12"), "%", Bound.EXACT, null);
        store.add(List.of(Invented.read(2, "乙", figures, List.of()), Invented.read(1, "甲", figures, List.of(claim))));
        Map<Content, Long> keys = store.known();
        long edition = 5;
        warehouse.editions().begin(edition, "e");
        EditionWriter writer = warehouse.writer(edition);
        writer.indicators(List.of(Invented.DISPUTES, Invented.SUCCESS));
        List<Body> bodies = List.of(Invented.NORTH, Invented.UNKNOWN);
        writer.bodies(bodies);
        writer.submissions(List.of(
                new Fact.Submission(2, rejected(), null, null),
                new Fact.Submission(
                        1, Invented.submission("b.txt", 2, Invented.UNKNOWN), 1, keys.get(Invented.content(2))),
                new Fact.Submission(
                        0, Invented.submission("a.txt", 1, Invented.NORTH), 0, keys.get(Invented.content(1)))));
        writer.rejections(List.of(new Fact.Rejection(2, "unsupported_format", "请另存。", true)));
        writer.observations(List.of(
                new Fact.Observation(1, 2, null, Status.ACTUAL, Role.NOT_COUNTED),
                new Fact.Observation(1, 1, null, Status.ACTUAL, Role.PART),
                new Fact.Observation(0, 2, 2024, Status.PLAN, Role.NOT_COUNTED),
                new Fact.Observation(0, 1, 2024, Status.ACTUAL, Role.COUNTED)));
        return edition;
    }

    private static SubmissionRow rejected() {
        return new SubmissionRow(
                "c.wps", Invented.sha(3), "wps", null, null, null, false, SubmissionRow.State.REJECTED, "不支持");
    }

    private static <T, R> List<R> collect(
            Consumer<Consumer<T>> stream, java.util.function.Function<? super T, R> mapping) {
        List<R> rows = new ArrayList<>();
        stream.accept(row -> rows.add(mapping.apply(row)));
        return rows;
    }
}
