package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.publish.datapackage.Described;

/** What a run over the sample publishes is what its own description says. */
class PublishedDataTest {
    @TempDir
    static Path folder;

    private static Path edition = Path.of("");

    @BeforeAll
    static void publish() throws Exception {
        edition = Samples.published(folder.resolve("output"));
    }

    @Test
    void everyTableIsAsDescribed() throws IOException {
        assertEquals(List.of(), Described.problems(edition));
    }

    @Test
    void everyLinkOfTheWorkbookLeadsToAPage() throws Exception {
        Set<String> pages = new TreeSet<>();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(edition.resolve("yearbook.xlsx").toFile())) {
            workbook.forEach(sheet -> sheet.getHyperlinkList().forEach(link -> {
                if (link.getType() != HyperlinkType.DOCUMENT) {
                    pages.add(link.getAddress());
                }
            }));
        }
        assertTrue(pages.size() > 50, pages.toString());
        for (String page : pages) {
            assertTrue(Files.isRegularFile(edition.resolve(page)), page);
        }
    }

    @Test
    void aTableThatIsNotAsDescribedIsNoticed() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        try (var files = Files.newDirectoryStream(edition, "*.{csv,json}")) {
            for (Path file : files) {
                Files.copy(file, broken.resolve(file.getFileName().toString()));
            }
        }
        Path statements = broken.resolve("statements.csv");
        List<String> lines = Files.readAllLines(statements);
        lines.set(1, lines.get(1).replaceFirst(",exact,|,at_least,|,about,", ",exactly,"));
        lines.add(lines.get(2));
        Files.write(statements, lines);
        Path submissions = broken.resolve("submissions.csv");
        List<String> files = Files.readAllLines(submissions);
        files.remove(1);
        Files.write(submissions, files);

        List<String> problems = Described.problems(broken);
        assertTrue(
                problems.stream().anyMatch(problem -> problem.contains("\"bound\" is exactly")), problems.toString());
        assertTrue(problems.stream().anyMatch(problem -> problem.startsWith("statements has two rows")));
        assertTrue(problems.stream().anyMatch(problem -> problem.startsWith("observations points to")));
        assertFalse(problems.stream().anyMatch(problem -> problem.startsWith("summary")));
    }
}
