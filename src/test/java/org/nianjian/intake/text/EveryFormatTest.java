package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.intake.Limits;
import org.nianjian.intake.text.ReportTexts.ReportText;

/** Whole reports, written by the writers of the libraries in every format, state the same figures in each. */
class EveryFormatTest {
    private static final TextReader READER = new TextReader(Limits.DEFAULT);

    /** Makes a document of paragraphs. */
    private interface Maker {
        byte[] make(List<String> paragraphs) throws IOException;
    }

    private static final Map<String, Maker> MAKERS = makers();

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("txt", lines -> String.join("\r\n", lines).getBytes(Charset.forName("GB18030")));
        makers.put(
                "html",
                lines -> Documents.html(
                        lines.stream().map(EveryFormatTest::escaped).toList(), "utf-8", UTF_8));
        makers.put("docx", Documents::docx);
        makers.put("doc", Documents::doc);
        makers.put("rtf", Packages::rtf);
        makers.put(
                "odt",
                lines -> Packages.odt(
                        lines.stream().map(EveryFormatTest::escaped).toList()));
        makers.put("ofd", lines -> Packages.ofd(lines));
        makers.put("pdf", PdfMaker::pdf);
        makers.put("xlsx", lines -> Documents.workbook(new XSSFWorkbook(), lines));
        makers.put(
                "ods",
                lines -> Packages.ods(
                        lines.stream().map(EveryFormatTest::escaped).toList()));
        makers.put("xls", lines -> Documents.workbook(new HSSFWorkbook(), lines));
        return makers;
    }

    static List<String> formats() {
        return List.copyOf(MAKERS.keySet());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aReportStatesTheSameFiguresInEveryFormat(String format) throws IOException {
        List<String> differences = new ArrayList<>();
        int all = 0;
        int different = 0;
        Maker maker = Objects.requireNonNull(MAKERS.get(format));
        for (ReportText report : ReportTexts.all()) {
            List<String> lines = report.text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            ReadResult result = READER.read(maker.make(lines), "a." + format);
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

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;");
    }
}
