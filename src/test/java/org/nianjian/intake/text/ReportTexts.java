package org.nianjian.intake.text;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.SubmissionScanner;

/** The texts of whole reports: the invented ones that come with the program, and the measuring material where it is. */
final class ReportTexts {
    private static final Path HOME = Path.of(System.getProperty("nianjian.home", ""));
    private static final Path GOLD =
            Path.of(System.getProperty("nianjian.shared", "../shared")).resolve("gold");

    private ReportTexts() {}

    record ReportText(String name, String text) {}

    static List<ReportText> all() throws IOException {
        List<ReportText> texts = new ArrayList<>();
        for (Path folder : List.of(HOME.resolve("input"), GOLD.resolve("seeds/reports"), GOLD.resolve("dev/reports"))) {
            if (Files.isDirectory(folder)) {
                texts.addAll(in(folder));
            }
        }
        assertFalse(texts.isEmpty(), "there are no reports in " + HOME.toAbsolutePath());
        return texts;
    }

    /** The sample's own documents of this ending. */
    static List<FoundFile> documents(String ending) throws IOException {
        return SubmissionScanner.scan(HOME.resolve("input")).files().stream()
                .filter(file -> file.path().endsWith("." + ending))
                .toList();
    }

    private static List<ReportText> in(Path folder) throws IOException {
        TextReader reader = new TextReader(Limits.DEFAULT);
        List<ReportText> texts = new ArrayList<>();
        for (FoundFile file : SubmissionScanner.scan(folder).files()) {
            if (reader.read(file) instanceof ReadResult.Text text) {
                texts.add(new ReportText(file.path(), text.text()));
            }
        }
        return texts;
    }
}
