package org.nianjian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.SubmissionScanner;
import org.nianjian.intake.text.ReadResult;
import org.nianjian.intake.text.TextReader;

/** The ordinary texts of the benchmarks: the gold reports, or the sample input where there are none. */
final class Texts {
    private Texts() {}

    static List<String> ordinary() throws IOException {
        List<String> texts = new ArrayList<>();
        TextReader reader = new TextReader(Limits.DEFAULT);
        for (Path folder : folders()) {
            for (FoundFile found : SubmissionScanner.scan(folder).files()) {
                if (reader.read(found) instanceof ReadResult.Text text) {
                    texts.add(text.text());
                }
            }
        }
        return texts;
    }

    private static List<Path> folders() {
        Path gold = Path.of(System.getProperty("nianjian.shared", "../shared")).resolve("gold");
        List<Path> reports = Stream.of("seeds", "dev")
                .map(set -> gold.resolve(set).resolve("reports"))
                .filter(Files::isDirectory)
                .toList();
        return reports.isEmpty() ? List.of(Path.of("input")) : reports;
    }
}
