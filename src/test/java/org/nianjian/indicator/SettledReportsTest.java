package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;
import org.nianjian.statement.Statement;
import org.nianjian.statement.settling.Settler;

/** Holds what the reports of the measuring sets state on each indicator against what their writers say they state. */
class SettledReportsTest {
    private static final String FOLDER = "/org/nianjian/indicator/reports/practice/";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final FigureReader READER =
            new FigureReader(CatalogueLoader.builtIn().lexicon());
    private static final Settler SETTLER =
            new Settler(CatalogueLoader.builtIn().lexicon().catalogue());

    /** A statement is right with the right value and bound. */
    @ParameterizedTest(name = "set {0}")
    @CsvSource({"e, 96.5", "f, 98", "g, 95", "h, 92", "k, 92"})
    void everySetIsSettledAsWellAsBefore(String set, double floor) throws IOException, URISyntaxException {
        Map<String, String> expected = expected(file("statements-" + set + ".csv"));
        int right = 0;
        int said = 0;
        for (Map.Entry<String, MarkedCase> report :
                MarkedReports.read(file("figures-" + set + ".csv")).entrySet()) {
            MarkedCase marked = report.getValue();
            Reading reading = READER.read(new OutlineReader().read(marked.text()));
            if (reading.template()) {
                continue;
            }
            for (Statement statement :
                    SETTLER.settle(reading.observations(), marked.year()).statements()) {
                said++;
                String value = expected.get(report.getKey() + " " + statement.indicator());
                right += said(statement.value(), statement.bound().code()).equals(value) ? 1 : 0;
            }
        }
        double f1 = 200.0 * right / (said + expected.size());
        System.out.printf("settled %s: F1 %.1f (%d of %d, %d said)%n", set, f1, right, expected.size(), said);
        assertTrue(f1 >= floor, "settled F1 of set " + set + " fell to " + f1);
    }

    private static Map<String, String> expected(Path file) throws IOException {
        Map<String, String> statements = new HashMap<>();
        try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(file))) {
            for (CSVRecord row : parser) {
                statements.put(
                        row.get("file") + " " + row.get("indicator"),
                        said(new BigDecimal(row.get("value")), row.get("bound")));
            }
        }
        return statements;
    }

    private static String said(BigDecimal value, String bound) {
        return value.stripTrailingZeros().toPlainString() + " " + bound;
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SettledReportsTest.class.getResource(FOLDER + name), name)
                .toURI());
    }
}
