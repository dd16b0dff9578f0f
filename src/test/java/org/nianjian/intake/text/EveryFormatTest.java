package org.nianjian.intake.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.intake.Limits;
import org.nianjian.intake.text.ReportTexts.ReportText;

/** Whole reports, written by the writers of the libraries in every format, state the same figures in each. */
class EveryFormatTest {
    private static final TextReader READER = new TextReader(Limits.DEFAULT);

    static List<String> formats() {
        return EveryFormat.NAMES;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aReportStatesTheSameFiguresInEveryFormat(String format) throws IOException {
        List<String> differences = new ArrayList<>();
        int all = 0;
        int different = 0;
        for (ReportText report : ReportTexts.all()) {
            List<String> lines = report.text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            ReadResult result = READER.read(EveryFormat.make(format, lines), "a." + format);
            String text = result instanceof ReadResult.Text read ? read.text() : "";
            Figures.Difference difference = Figures.between(report.text(), text);
            all += difference.all();
            different += difference.count();
            difference.missing().forEach(figure -> differences.add(report.name() + " - " + figure));
            difference.more().forEach(figure -> differences.add(report.name() + " + " + figure));
        }
        int count = different;
        int figures = all;
        assertTrue(count * 100 <= figures, () -> count + " of " + figures + "\n" + String.join("\n", differences));
    }
}
