package org.nianjian.publish.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.publish.Areas;
import org.nianjian.publish.Sample;
import org.nianjian.publish.csv.CsvOutput;
import org.nianjian.publish.csv.CsvReader;
import org.nianjian.publish.json.Json;
import org.nianjian.publish.store.Manifest;
import org.nianjian.publish.table.CorrectionTable;
import org.nianjian.publish.table.FindingTable;
import org.nianjian.publish.table.ObservationTables;
import org.nianjian.publish.table.PerCapitaTable;
import org.nianjian.publish.table.ResponseTables;
import org.nianjian.publish.table.StatementTable;
import org.nianjian.publish.table.SubmissionTable;
import org.nianjian.publish.table.Table;
import org.nianjian.publish.table.YearOverYearTable;
import org.nianjian.publish.table.YearTable;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.ListedFacts;

class AreaOutputTest {
    /** A town in another county, with a name that a table has to quote. */
    private static final Body FAR = Sample.town("999902101", "望海县\"东,西\"镇", "东西镇");

    @TempDir
    Path folder;

    @Test
    void everyRowOfABodyStandsInTheFolderOfItsCountyAndInNoOther() throws IOException {
        write(facts(), 10);
        for (Table<?> table : List.<Table<?>>of(
                StatementTable.STATEMENTS,
                ObservationTables.OBSERVATIONS,
                YearOverYearTable.YEAR_OVER_YEAR,
                PerCapitaTable.PER_10000)) {
            assertEquals(rows("", table), both(table), table.name());
        }
        assertEquals(Set.of(FAR.id()), new TreeSet<>(column("by-area/999902/", StatementTable.STATEMENTS, "body_id")));
    }

    @Test
    void aRowIsCopiedAsItStands() throws IOException {
        write(facts(), 10);
        String whole = Files.readString(folder.resolve("statements.csv"));
        String part = Files.readString(folder.resolve("by-area/999902/statements.csv"));
        String header = whole.substring(0, whole.indexOf('\n') + 1);
        assertEquals(header, part.substring(0, header.length()));
        assertTrue(part.length() > header.length() && whole.endsWith(part.substring(header.length())), part);
    }

    @Test
    void aBodyWithoutACountyAndAFileThatCouldNotBeReadGoNowhere() throws IOException {
        ListedFacts facts = facts();
        facts.submissions.add(Sample.current("2024/柳林.txt", "c3", Sample.UNKNOWN, 2024));
        write(facts, 10);
        assertEquals(Set.of("999901", "999902"), new TreeSet<>(names(folder.resolve("by-area"))));
        Set<String> bodies = new TreeSet<>(column("by-area/999901/", SubmissionTable.SUBMISSIONS, "body"));
        assertEquals(Set.of(Sample.QINGSHI.name(), Sample.BAIMA.name()), bodies);
        assertFalse(Files.exists(folder.resolve("by-area/999901/rejections.csv")));
    }

    @Test
    void findingsAndCorrectionsFollowTheirFileOrTheNameOfTheirBody() throws IOException {
        ListedFacts facts = facts();
        facts.findings.add(new Finding(Severity.WARNING, "jump", "far.txt", "", 2024, "", "按文件。"));
        facts.findings.add(new Finding(Severity.WARNING, "jump", "", FAR.name(), 2024, "", "按单位。"));
        facts.findings.add(new Finding(Severity.WARNING, "jump", "", "无人知晓乡", 2024, "", "都不是。"));
        write(facts, 10);
        assertEquals(List.of("按文件。", "按单位。"), column("by-area/999902/", FindingTable.FINDINGS, "message"));
        assertEquals(2, rows("by-area/999901/", CorrectionTable.CORRECTIONS));
        assertEquals(0, rows("by-area/999902/", CorrectionTable.CORRECTIONS));
    }

    @Test
    void yearsAndResponseAreThoseOfTheCountyAlone() throws IOException {
        write(facts(), 10);
        assertEquals(List.of("1"), column("by-area/999902/", YearTable.YEARS, "reports"));
        assertEquals(
                List.of("50.0000", "100.0000"), column("by-area/999901/", ResponseTables.RESPONSE, "response_rate"));
        assertEquals(0, rows("by-area/999902/", ResponseTables.RESPONSE));
    }

    @Test
    void aFolderDescribesItsTablesAndEveryKeyLeadsToARowInIt() throws IOException {
        write(facts(), 10);
        for (String area : List.of("by-area/999901/", "by-area/999902/")) {
            Path own = folder.resolve(area);
            assertEquals(List.of(), Manifest.read(own).differences(own));
            JsonNode resources = Json.read(own.resolve("datapackage.json")).path("resources");
            assertEquals(AreaOutput.TABLES.size(), resources.size());
            Set<String> files = new TreeSet<>(column(area, SubmissionTable.SUBMISSIONS, "file"));
            for (Table<?> table : AreaOutput.TABLES) {
                if (table.foreignKeys().stream().anyMatch(key -> key.table().equals("submissions"))) {
                    column(area, table, "file")
                            .forEach(file -> assertTrue(file.isEmpty() || files.contains(file), file));
                }
            }
        }
    }

    @Test
    void moreCountiesThanAreKeptOpenAtATimeGetTheirRowsAll() throws IOException {
        ListedFacts facts = new ListedFacts();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 150; i++) {
                Body body = Sample.town("99" + (1000 + i) + "101", "第" + i + "县甲镇", "甲镇");
                facts.submissions.add(Sample.current(round + "/" + i + ".txt", "a" + i, body, 2023 + round));
            }
        }
        write(facts, 200);
        for (int i = 0; i < 150; i++) {
            assertEquals(
                    List.of("0/" + i + ".txt", "1/" + i + ".txt"),
                    column("by-area/99" + (1000 + i) + "/", SubmissionTable.SUBMISSIONS, "file"));
        }
    }

    @Test
    void ofMoreCountiesThanWantedNoneHasAFolder() throws IOException {
        write(facts(), 1);
        assertFalse(Files.exists(folder.resolve("by-area")));
    }

    private static ListedFacts facts() {
        ListedFacts facts = Sample.facts();
        facts.submissions.add(Sample.current("far.txt", "d4", FAR, 2024));
        facts.statements.add(Sample.statement(FAR, 2024, Sample.DISPUTES, "7", Bound.EXACT, "far.txt", "d4:1"));
        return facts;
    }

    private void write(ListedFacts facts, int most) throws IOException {
        for (Table<?> table : AreaOutput.TABLES) {
            new CsvOutput(table).write(facts, Sample.edition(null), folder);
        }
        new AreaOutput(new Areas(most)).write(facts, Sample.edition(null), folder);
    }

    private int both(Table<?> table) throws IOException {
        return rows("by-area/999901/", table) + rows("by-area/999902/", table);
    }

    private int rows(String area, Table<?> table) throws IOException {
        return column(area, table, table.header().get(0)).size();
    }

    private List<String> column(String area, Table<?> table, String name) throws IOException {
        List<String> cells = new ArrayList<>();
        try (CsvReader csv = new CsvReader(folder.resolve(area + table.fileName()))) {
            assertEquals(table.header(), csv.header());
            while (csv.hasNext()) {
                Function<String, String> row = csv.next();
                cells.add(row.apply(name));
            }
        }
        return cells;
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }
}
