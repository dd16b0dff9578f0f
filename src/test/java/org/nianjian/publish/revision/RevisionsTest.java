package org.nianjian.publish.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianjian.publish.Sample.BAIMA;
import static org.nianjian.publish.Sample.DISPUTES;
import static org.nianjian.publish.Sample.QINGSHI;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Golden;
import org.nianjian.publish.Sample;
import org.nianjian.publish.csv.CsvOutput;
import org.nianjian.publish.datapackage.DataPackageOutput;
import org.nianjian.publish.datapackage.Tables;
import org.nianjian.publish.table.Table;
import org.nianjian.quantity.Bound;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.warehouse.ListedFacts;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;

class RevisionsTest {
    private static final String FILE = "2024/青石镇.txt";

    @TempDir
    Path previous;

    private final ListedFacts facts = Sample.facts();

    @BeforeEach
    void publishTheEditionBefore() throws IOException {
        Edition edition = Sample.edition(null);
        for (Table<?> table : Tables.ALL) {
            new CsvOutput(table).write(Sample.facts(), edition, previous);
        }
        new DataPackageOutput(Tables.ALL).write(Sample.facts(), edition, previous);
    }

    @Test
    void theSameFactsGiveNoRevision() throws IOException {
        assertEquals(List.of(), revisions());
    }

    @Test
    void anotherCatalogueAloneRevisesNothing() throws IOException {
        assertEquals(List.of(), Revisions.between(previous, facts, edition("c2", "e1", "1.0.0")));
    }

    @Test
    void aChangedFileExplainsAChangedValue() throws IOException {
        state("313", Bound.EXACT);
        submit(FILE, "a3", SubmissionRow.State.CURRENT, 2024);

        assertEquals(List.of("changed 2024 312 313 [FILE_CHANGED]"), revisions());
    }

    @Test
    void anotherBoundIsAChangeToo() throws IOException {
        state("312", Bound.AT_LEAST);
        submit(FILE, "a3", SubmissionRow.State.CURRENT, 2024);

        assertEquals(List.of("changed 2024 312 312 [FILE_CHANGED]"), revisions());
    }

    @Test
    void whatAllMayHaveCausedItIsNamed() throws IOException {
        state("313", Bound.EXACT);

        assertEquals(List.of("changed 2024 312 313 [CATALOGUE, EXTRACTOR]"), revisions(edition("c2", "e2", "1.1.0")));
        assertEquals(List.of("changed 2024 312 313 [PROGRAM]"), revisions(edition("c1", "e1", "1.1.0")));
    }

    @Test
    void aWithdrawnFileTakesItsStatementsAlong() throws IOException {
        facts.statements.removeIf(row -> row.body().equals(BAIMA));
        submit("2024/白马乡.txt", "b2", SubmissionRow.State.WITHDRAWN, 2024);

        assertEquals(List.of("removed 2024 200  [WITHDRAWN]"), revisions(edition("c2", "e1", "1.0.0")));
    }

    @Test
    void aFileThatIsNotMentionedAnyMoreIsWithdrawn() throws IOException {
        facts.statements.removeIf(row -> row.body().equals(BAIMA));
        facts.submissions.removeIf(row -> BAIMA.equals(row.body()));

        assertEquals(List.of("removed 2024 200  [WITHDRAWN]"), revisions());
    }

    @Test
    void aFileThatCanNoLongerBeReadTakesItsStatementsAlong() throws IOException {
        facts.statements.removeIf(row -> row.body().equals(BAIMA));
        submit("2024/白马乡.txt", "b3", SubmissionRow.State.REJECTED, 2024);

        assertEquals(List.of("removed 2024 200  [REJECTED]"), revisions());
    }

    @Test
    void aFileThatChangedWhileTheCatalogueChangedTooHasBothReasons() throws IOException {
        state("313", Bound.EXACT);
        submit(FILE, "a3", SubmissionRow.State.CURRENT, 2024);

        assertEquals(
                List.of("changed 2024 312 313 [FILE_CHANGED, CATALOGUE]"), revisions(edition("c2", "e1", "1.0.0")));
    }

    @Test
    void aNewFileAddsItsStatements() throws IOException {
        facts.submissions.add(Sample.current("2022/青石镇.txt", "a9", QINGSHI, 2022));
        facts.statements.add(Sample.statement(QINGSHI, 2022, DISPUTES, "290", Bound.EXACT, "2022/青石镇.txt", "a9:1"));

        assertEquals(List.of("added 2022  290 [FILE_ADDED]"), revisions());
    }

    @Test
    void aFileThatWasSupersededExplainsTheOthersValue() throws IOException {
        state("320", Bound.EXACT, "2024/青石镇(新).txt");
        submit(FILE, "a2", SubmissionRow.State.SUPERSEDED, 2024);
        facts.submissions.add(Sample.current("2024/青石镇(新).txt", "a8", QINGSHI, 2024));

        assertEquals(List.of("changed 2024 312 320 [FILE_ADDED, SUPERSEDED]"), revisions());
    }

    @Test
    void aFileTakenForAnotherYearsMovesItsStatements() throws IOException {
        facts.statements.removeIf(row -> row.year() == 2024 && row.indicator().equals(DISPUTES));
        facts.statements.add(Sample.statement(QINGSHI, 2025, DISPUTES, "312", Bound.EXACT, FILE, "a2:1"));
        facts.statements.add(Sample.statement(BAIMA, 2024, DISPUTES, "200", Bound.AT_LEAST, "2024/白马乡.txt", "b2:1"));
        submit(FILE, "a2", SubmissionRow.State.CURRENT, 2025);

        assertEquals(List.of("removed 2024 312  [IDENTITY]", "added 2025  312 [IDENTITY]"), revisions());
    }

    @Test
    void aCorrectionIsTheWholeReason() throws IOException {
        facts.statements.removeIf(
                row -> row.file().equals(FILE) && row.indicator().equals(DISPUTES));
        Statement corrected = new Statement(
                DISPUTES.id(),
                new BigDecimal("321"),
                Bound.EXACT,
                Rule.CORRECTION,
                List.of(),
                false,
                new BigDecimal("312"),
                true);
        facts.statements.add(new StatementRow(QINGSHI, 2024, DISPUTES, corrected, FILE, List.of()));

        assertEquals(List.of("changed 2024 312 321 [CORRECTION]"), revisions(edition("c2", "e2", "2.0.0")));
    }

    @Test
    void aStruckValueIsACorrectionSinceNothingElseChanged() throws IOException {
        facts.statements.removeIf(row -> row.body().equals(BAIMA));

        assertEquals(List.of("removed 2024 200  [CORRECTION]"), revisions());
    }

    @Test
    void revisionsAreWrittenAsAgreed() throws IOException {
        state("312", Bound.ABOUT);
        submit(FILE, "a3", SubmissionRow.State.CURRENT, 2024);
        facts.statements.removeIf(row -> row.body().equals(BAIMA));
        Path now = Files.createDirectory(previous.resolve("now"));

        new CsvOutput(RevisionTable.REVISIONS).write(facts, Sample.edition(previous), now);

        Golden.assertSame("csv/revisions-of-a-second-edition.csv", now.resolve("revisions.csv"));
    }

    @Test
    void aDamagedEditionBeforeIsAClearError() throws IOException {
        Files.writeString(previous.resolve("statements.csv"), "body_id,year,indicator,value\r\nx,two thousand,y,1\r\n");

        IOException error = assertThrows(IOException.class, this::revisions);
        assertTrue(String.valueOf(error.getMessage()).startsWith("the edition before, "), error.getMessage());
    }

    private List<String> revisions() throws IOException {
        return revisions(Sample.edition(previous));
    }

    private List<String> revisions(Edition edition) throws IOException {
        return Revisions.between(previous, facts, edition).stream()
                .map(r -> r.change().code() + " " + r.year() + " " + (r.oldValue() == null ? "" : r.oldValue()) + " "
                        + (r.newValue() == null ? "" : r.newValue()) + " " + r.why())
                .toList();
    }

    private static Edition edition(String catalogue, String extractor, String program) {
        return new Edition("ba9876543210", Sample.CATALOGUE, catalogue, extractor, program, null);
    }

    private void state(String value, Bound bound) {
        state(value, bound, FILE);
    }

    private void state(String value, Bound bound, String file) {
        facts.statements.removeIf(
                row -> row.file().equals(FILE) && row.indicator().equals(DISPUTES));
        facts.statements.add(Sample.statement(QINGSHI, 2024, DISPUTES, value, bound, file, "a2:1"));
    }

    private void submit(String file, String hash, SubmissionRow.State state, int year) {
        facts.submissions.replaceAll(row -> row.file().equals(file)
                ? new SubmissionRow(
                        file, Sample.hash(hash), "txt", row.body(), year, ReportKind.ANNUAL_REPORT, false, state, "")
                : row);
    }
}
