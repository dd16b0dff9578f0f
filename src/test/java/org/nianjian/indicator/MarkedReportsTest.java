package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;

/**
 * Reads whole reports and short ones that were invented and marked by people who did not know how the reader reads.
 * {@code practice} may be used to improve it; {@code kept} only tells how well it reads what it was not made for, so its
 * misses are never shown.
 */
class MarkedReportsTest {
    private static final String FOLDER = "/org/nianjian/indicator/reports/";
    private static final FigureReader READER =
            new FigureReader(CatalogueLoader.builtIn().lexicon());

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FOLDER + "floors.csv", numLinesToSkip = 1)
    void everySetIsReadAsWellAsBefore(String set, double read, double found, double all, int leaked)
            throws IOException, URISyntaxException {
        Path figures = Path.of(Objects.requireNonNull(MarkedReportsTest.class.getResource(FOLDER + set))
                .toURI());
        CaseScore score = new CaseScore();
        for (Map.Entry<String, MarkedCase> report : MarkedReports.read(figures).entrySet()) {
            score.add(
                    report.getValue(),
                    READER.read(new OutlineReader().read(report.getValue().text())));
        }
        System.out.println(set + ": " + score.summary());
        score.groups().forEach((group, tally) -> System.out.println("  " + group + " " + tally));
        assertAll(
                () -> assertTrue(score.read().f1() >= read, "read F1 fell below " + read),
                () -> assertTrue(score.found().f1() >= found, "found F1 fell below " + found),
                () -> assertTrue(score.all().f1() >= all, "all F1 fell below " + all),
                () -> assertTrue(score.leaked() <= leaked, "leaked " + score.leaked()));
        if (set.startsWith("practice")) {
            AgreedMisses.assertSame("reports/" + set, score.misses(), folder);
        }
    }
}
