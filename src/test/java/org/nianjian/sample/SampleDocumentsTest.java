package org.nianjian.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.intake.Limits;
import org.nianjian.intake.SubmissionScanner;
import org.nianjian.intake.text.ReadResult;
import org.nianjian.intake.text.TextReader;

class SampleDocumentsTest {
    private static final Path HOME = Path.of(System.getProperty("nianjian.home", ""));

    static List<SampleSource> sources() throws IOException {
        return SampleSource.all(HOME);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aDocumentOfTheSampleSaysWhatItsTextSays(SampleSource source) {
        ReadResult result = new TextReader(Limits.DEFAULT)
                .read(SubmissionScanner.single(HOME.resolve("input").resolve(source.file())));

        if (source.broken()) {
            assertInstanceOf(ReadResult.Rejected.class, result);
            return;
        }
        String text = squeeze(assertInstanceOf(ReadResult.Text.class, result).text());
        for (String line : source.lines()) {
            for (String cell : line.startsWith("|") ? SampleSource.cells(line) : List.of(line)) {
                String words = squeeze(cell.startsWith("# ") ? cell.substring(2) : cell);
                assertTrue(text.contains(words), () -> words + "\nis not in\n" + text);
            }
        }
    }

    @Test
    void everyReportOfTheSampleSaysThatItIsInvented() throws IOException {
        TextReader reader = new TextReader(Limits.DEFAULT);
        int said = 0;
        for (var found : SubmissionScanner.scan(HOME.resolve("input")).files()) {
            if (reader.read(found) instanceof ReadResult.Text text) {
                assertTrue(squeeze(text.text()).contains("虚构样例"), found.path());
                said++;
            }
        }
        assertEquals(32, said);
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s", "");
    }
}
