package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;

/**
 * Reads sentences that were written and marked before anybody looked at how the reader reads them. Two thirds ({@code
 * practice}) may be used to improve the reader; the other third ({@code kept}) only tells whether an improvement holds for
 * sentences that it was not made for, and must not be looked at while improving.
 *
 * @see MarkedCase how a case is written
 */
class CasesTest {
    private static final String FOLDER = "/org/nianjian/indicator/cases/";
    private static final FigureReader READER =
            new FigureReader(CatalogueLoader.builtIn().lexicon());

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FOLDER + "floors.csv", numLinesToSkip = 1)
    void everyFileIsReadAsWellAsBefore(String file, double floor) throws IOException {
        CaseScore score = score(file(file));
        System.out.println(file + ": " + score.summary());
        assertTrue(score.read().f1() >= floor, () -> file + " fell below read F1 " + floor);
        assertEquals(0, score.leaked(), file);
        if (file.startsWith("practice")) {
            AgreedMisses.assertSame("cases/" + file, score.misses(), folder);
        }
    }

    @Test
    void everyFileHasAFloor() throws IOException {
        Map<String, CaseScore> folders = new TreeMap<>();
        List<String> floors = Files.readAllLines(file("floors.csv"));
        for (String folder : List.of("kept", "practice")) {
            try (Stream<Path> files = Files.list(file(folder))) {
                for (Path file : files.sorted().toList()) {
                    String name = folder + "/" + file.getFileName();
                    assertTrue(floors.stream().anyMatch(line -> line.startsWith(name + ",")), name);
                    folders.computeIfAbsent(folder, f -> new CaseScore()).add(score(file));
                }
            }
        }
        folders.forEach(
                (folder, score) -> System.out.println(folder + ": " + score.summary() + "\n" + score.weakIndicators()));
    }

    private static CaseScore score(Path file) {
        CaseScore score = new CaseScore();
        for (String line : lines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                MarkedCase marked = MarkedCase.parse(line);
                score.add(marked, READER.read(new OutlineReader().read(marked.text())));
            }
        }
        return score;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        URL url = Objects.requireNonNull(CasesTest.class.getResource(FOLDER + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
