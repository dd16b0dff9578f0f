package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What programs that we did not write say of the sample's edition. {@code .ci/run} installs them: {@code target/node} holds
 * the packages of src/test/node, {@code target/python} those of src/test/python; a test whose program is missing is skipped.
 */
@Tag("external")
class DataToolsTest {
    private static final Path HOME =
            Path.of(System.getProperty("nianjian.home", ".")).toAbsolutePath();

    /** The Python packages: in target/python or wherever NIANJIAN_PYTHON says. */
    private static final Path PYTHON = Path.of(System.getenv()
            .getOrDefault(
                    "NIANJIAN_PYTHON", HOME.resolve(Path.of("target", "python")).toString()));

    @TempDir
    static Path folder;

    private static Path edition = Path.of("");

    private record Outcome(int exitCode, String output) {}

    @BeforeAll
    static void publish() throws Exception {
        edition = Samples.published(folder.resolve("output")).toRealPath();
    }

    @Test
    void theDataPackageIsValid() throws Exception {
        Outcome outcome = node("datapackage.cjs", edition);
        assertEquals(0, outcome.exitCode(), outcome.output());
    }

    @Test
    void aDataPackageWhoseTablesWereChangedIsNot() throws Exception {
        Path broken = copy("broken-package");
        change(broken.resolve("statements.csv"), ",exact,", ",exactly,");
        Outcome outcome = node("datapackage.cjs", broken);
        assertEquals(1, outcome.exitCode(), outcome.output());
        assertTrue(outcome.output().contains("exactly"), outcome.output());
    }

    @Test
    void theTablesAreWhatTheirWebMetadataSay() throws Exception {
        Outcome outcome = csvw(edition);
        assertEquals(0, outcome.exitCode(), outcome.output());
    }

    @Test
    void tablesThatWereChangedAreNotWhatTheirWebMetadataSay() throws Exception {
        Path broken = copy("broken-metadata");
        change(broken.resolve("statements.csv"), ",exact,", ",exactly,");
        Outcome outcome = csvw(broken);
        assertNotEquals(0, outcome.exitCode());
        assertTrue(outcome.output().contains("exactly"), outcome.output());
    }

    @Test
    void theParquetFilesHoldWhatTheTablesHold() throws Exception {
        Outcome outcome = node("parquet.cjs", edition);
        assertEquals(0, outcome.exitCode(), outcome.output());
    }

    @Test
    void pandasReadsTheParquetFilesAsTheTables() throws Exception {
        Outcome outcome = pandas(edition);
        assertEquals(0, outcome.exitCode(), outcome.output());
    }

    @Test
    void pandasSeesThatATableWasChanged() throws Exception {
        Path broken = copy("broken-parquet");
        copyFiles(edition.resolve("parquet"), Files.createDirectory(broken.resolve("parquet")));
        change(broken.resolve("statements.csv"), ",exact,", ",about,");
        Outcome outcome = pandas(broken);
        assertEquals(1, outcome.exitCode(), outcome.output());
        assertTrue(outcome.output().contains("'exact' for 'about'"), outcome.output());
    }

    @Test
    void theStructureOfTheStatementsIsValidByTheSchemasOfTheStandard() throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(sdmxSchemas().resolve("SDMXMessage.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(edition.resolve("sdmx/structure.xml").toFile()));
    }

    @Test
    void duckDbReadsTheParquetFilesAsItReadsTheTables() throws Exception {
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            for (String table : List.of("observations", "statements")) {
                String parquet = "read_parquet('" + edition.resolve("parquet/" + table + ".parquet") + "')";
                String csv = "read_csv('" + edition.resolve(table + ".csv")
                        + "', all_varchar = true, header = true, quote = '\"', escape = '\"', allow_quoted_nulls = true)";
                List<String> columns =
                        column(statement, "SELECT column_name FROM (DESCRIBE SELECT * FROM " + csv + ")");
                assertEquals(
                        columns, column(statement, "SELECT column_name FROM (DESCRIBE SELECT * FROM " + parquet + ")"));
                String both = "SELECT count(*) FROM (SELECT row_number() OVER () AS n, * FROM " + parquet
                        + ") p JOIN (SELECT row_number() OVER () AS n, * FROM " + csv + ") c USING (n)";
                List<String> rows = column(statement, "SELECT count(*) FROM " + csv);
                assertEquals(rows, column(statement, both));
                for (String name : columns) {
                    String type = column(statement, "SELECT typeof(\"" + name + "\") FROM " + parquet + " LIMIT 1")
                            .get(0);
                    String asText = type.equals("BOOLEAN")
                            ? "CASE WHEN c.\"%1$s\" = 'yes' THEN true WHEN c.\"%1$s\" = 'no' THEN false END"
                            : type.equals("VARCHAR")
                                    ? "CASE WHEN c.\"%1$s\" ~ '^''+[=+@\t\r-].*' THEN substr(c.\"%1$s\", 2) ELSE c.\"%1$s\" END"
                                    : "CAST(c.\"%1$s\" AS " + type + ")";
                    String differing = both + " WHERE p.\"%1$s\" IS DISTINCT FROM " + asText;
                    assertEquals(
                            List.of("0"),
                            column(statement, differing.formatted(name)),
                            table + "." + name + " " + type);
                }
            }
        } catch (SQLException e) {
            assumeTrue(
                    e.getMessage() == null || !e.getMessage().startsWith("No suitable driver"),
                    "DuckDB is not here: the profile external brings it");
            throw e;
        }
    }

    @Test
    void libreOfficeOpensTheWorkbookWithEveryRowOfTheTables() throws Exception {
        Path sheets = Files.createDirectory(folder.resolve("sheets"));
        Outcome outcome;
        try {
            outcome = run(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("office").toUri(),
                    "--headless",
                    "--convert-to",
                    // every sheet as a file of its own: comma, quote, UTF-8, cells as they are shown
                    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                    "--outdir",
                    sheets.toString(),
                    edition.resolve("yearbook.xlsx").toString());
        } catch (IOException e) {
            abort("LibreOffice is not installed: " + e.getMessage());
            return;
        }
        assertEquals(0, outcome.exitCode(), outcome.output());
        for (String[] pair : new String[][] {
            {"汇总 Summary", "summary"}, {"统计值 Statements", "statements"}, {"逐年比较 Year over year", "year-over-year"}
        }) {
            long rows = Files.readAllLines(sheets.resolve("yearbook-" + pair[0] + ".csv")).stream()
                    .filter(line -> !line.isBlank())
                    .count();
            long expected =
                    Files.readAllLines(edition.resolve(pair[1] + ".csv")).size();
            assertEquals(expected + 2, rows, "title, place of the notes, header, rows: " + pair[0]);
        }
        try (Stream<Path> all = Files.list(sheets)) {
            for (Path sheet : all.toList()) {
                String text = Files.readString(sheet);
                assertFalse(text.contains("#REF!") || text.contains("Err:"), sheet.toString());
            }
        }
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                cells.add(String.valueOf(rows.getObject(1)));
            }
        }
        return cells;
    }

    private static Outcome node(String script, Path of) throws Exception {
        Path packages = HOME.resolve(Path.of("target", "node"));
        assumeTrue(
                Files.isDirectory(packages.resolve("node_modules")),
                "the packages of src/test/node are not installed in target/node: .ci/run does it");
        return run("node", packages.resolve(script).toString(), of.toString());
    }

    private static Outcome csvw(Path of) throws Exception {
        return run(python("csvwvalidate"), "-v", of.resolve("csv-metadata.json").toString());
    }

    private static Outcome pandas(Path of) throws Exception {
        String python = python("python");
        assumeTrue(
                run(python, "-c", "import pandas, pyarrow").exitCode() == 0,
                "pandas is not installed: .ci/run does it where it can");
        return run(
                python,
                HOME.resolve(Path.of("src", "test", "python", "parquet.py")).toString(),
                of.toString());
    }

    /** The folder of the schemas of SDMX-ML 3.0, from the Python package that holds all of the standard's schemas. */
    private static Path sdmxSchemas() throws IOException {
        if (Files.isDirectory(PYTHON)) {
            try (Stream<Path> all = Files.find(
                    PYTHON, 12, (path, attributes) -> path.endsWith(Path.of("sdmxschemas", "xml", "sdmx30")))) {
                Optional<Path> found = all.sorted().findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return abort("the schemas of SDMX are not installed in " + PYTHON + ": .ci/run does it where it can");
    }

    private static String python(String program) {
        Path at = PYTHON.resolve("bin").resolve(program);
        assumeTrue(Files.isExecutable(at), at + " is not installed: .ci/run does it where it can");
        return at.toString();
    }

    private static Outcome run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private static Path copy(String name) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        copyFiles(edition, to);
        return to;
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void change(Path csv, String from, String to) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).contains(from)) {
                lines.set(i, lines.get(i).replace(from, to));
                break;
            }
        }
        Files.write(csv, lines);
    }
}
