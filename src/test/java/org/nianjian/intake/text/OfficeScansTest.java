package org.nianjian.intake.text;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.intake.Limits;

/**
 * Reports that LibreOffice has printed, as a scanner would see them: at 200 dots per inch, not quite straight, with specks,
 * packed as photographs are. What Tesseract misreads is listed in {@code target/office-differences}.
 */
@Tag("external")
class OfficeScansTest {
    private static final int REPORTS = 5;
    private static final int LEAST_PERCENT = 90;

    @TempDir
    Path folder;

    @Test
    void mostFiguresOfAScanAreReadAsTheyStand() throws Exception {
        Assumptions.assumeTrue(
                !Recogniser.version().isEmpty(), "skipped: Tesseract with the language chi_sim is not installed");
        Map<Path, String> texts = new LinkedHashMap<>();
        for (ReportTexts.ReportText report : ReportTexts.all().subList(0, REPORTS)) {
            Path file = folder.resolve("report" + texts.size() + ".fodt");
            Files.writeString(file, PrintedText.inColumns(report.text(), 1));
            texts.put(file, report.text());
        }
        Path made = Office.installed(folder).convert(List.copyOf(texts.keySet()), PrintedText.FILTER, "pdf");
        TextReader reader = new TextReader(Limits.DEFAULT, true);
        List<String> differences = new ArrayList<>();
        int all = 0;
        int same = 0;
        for (Map.Entry<Path, String> report : texts.entrySet()) {
            String name = report.getKey().getFileName().toString().replace(".fodt", ".pdf");
            byte[] scan = Scans.scanned(Files.readAllBytes(made.resolve(name)));
            ReadResult.Text text = assertInstanceOf(ReadResult.Text.class, reader.read(scan, name));
            assertTrue(text.recognised());
            Figures.Difference difference = Figures.between(report.getValue(), text.text());
            all += difference.all();
            same += difference.all() - difference.missing().size();
            difference.missing().forEach(figure -> differences.add(name + " - " + figure));
            difference.more().forEach(figure -> differences.add(name + " + " + figure));
        }
        write(same + " of " + all, differences);
        assertTrue(same * 100 >= LEAST_PERCENT * all, same + " of " + all + "\n" + String.join("\n", differences));
    }

    private static void write(String head, List<String> differences) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/office-differences"));
        differences.add(0, head);
        Files.write(folder.resolve("scans-pdf.txt"), differences);
    }
}
