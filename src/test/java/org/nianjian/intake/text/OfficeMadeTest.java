package org.nianjian.intake.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Limits;

/**
 * Reports that LibreOffice has written in other formats state the same figures in each. What differs stands in
 * {@code target/office-differences}.
 */
@Tag("external")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeMadeTest {
    private static final TextReader READER = new TextReader(Limits.DEFAULT);
    private static final int SHORTEST_IN_COLUMNS = 300;
    private static final Path DIFFERENCES = Path.of("target/office-differences");

    /** Text by text: UTF-8, LF. */
    private static final String WRITER_TEXT = "Text (encoded):UTF8,LF,,,";
    /** A sheet with a line in each row: cells would be parted by a mark that no report holds. */
    private static final String CALC_TEXT = "Text - txt - csv (StarCalc):7,,UTF8";

    @TempDir
    static Path folder;

    private Office office;
    private final Map<Path, String> texts = new LinkedHashMap<>();

    @BeforeAll
    void reportsAsPlainText() throws IOException {
        office = Office.installed(folder);
        Files.createDirectories(DIFFERENCES);
        for (ReportTexts.ReportText report : ReportTexts.all()) {
            Path file = folder.resolve("report" + texts.size() + ".txt");
            Files.writeString(file, report.text());
            texts.put(file, report.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf", "odt", "pdf", "html:HTML (StarWriter)"})
    void aTextStatesTheSameFiguresInEveryFormat(String target) throws Exception {
        compare("text", target, texts, office.convert(List.copyOf(texts.keySet()), WRITER_TEXT, target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void aTextStatesTheSameFiguresInTheRowsOfAWorkbook(String target) throws Exception {
        compare("text", target, texts, office.convert(List.copyOf(texts.keySet()), CALC_TEXT, target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf", "odt", "pdf", "html:HTML (StarWriter)"})
    void aDocumentWithTablesStatesTheSameFiguresInEveryFormat(String target) throws Exception {
        Map<Path, String> documents = new LinkedHashMap<>();
        for (FoundFile file : ReportTexts.documents("docx")) {
            if (READER.read(file) instanceof ReadResult.Text read) {
                Path copy = folder.resolve("document" + documents.size() + ".docx");
                Files.write(copy, file.bytes(Integer.MAX_VALUE));
                documents.put(copy, read.text());
            }
        }
        compare("document", target, documents, office.convert(List.copyOf(documents.keySet()), "", target));
    }

    /** As papers are printed: the title across the page, the rest in two columns, in so far as it fills any. */
    @Test
    void aTextInColumnsStatesTheSameFiguresInAPdf() throws Exception {
        Map<Path, String> pages = new LinkedHashMap<>();
        for (String text : texts.values()) {
            if (text.length() >= SHORTEST_IN_COLUMNS) {
                Path file = folder.resolve("columns" + pages.size() + ".fodt");
                Files.writeString(file, PrintedText.inColumns(text, 2));
                pages.put(file, text);
            }
        }
        compare("columns", "pdf", pages, office.convert(List.copyOf(pages.keySet()), PrintedText.FILTER, "pdf"));
    }

    /**
     * Lists, notes, a text box, a page header, words that were put in and words that were taken out: all that the sample has
     * not. A PDF is not among them, for it prints the number of a note before the words of the note.
     */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf", "odt"})
    void everythingThatWordProcessorsOfferStatesTheSameFigures(String target) throws Exception {
        Path file = folder.resolve("offered.fodt");
        try (InputStream offered = OfficeMadeTest.class.getResourceAsStream("offered.fodt")) {
            Files.write(file, Objects.requireNonNull(offered).readAllBytes());
        }
        String expected = String.join(
                "\n",
                "澜川市青浔县芦荻湾镇2024年法治政府建设情况报告",
                "一、主要工作",
                "（一）调解矛盾纠纷289件。",
                "口头调解188件。",
                "（二）开展法治宣传活动26场次。",
                "培训法律明白人46名。",
                "二、存在问题",
                "执法检查240余次，办理行政处罚案件15件。");
        compare("offered", target, Map.of(file, expected), office.convert(List.of(file), "", target));
    }

    private static void compare(String kind, String target, Map<Path, String> expected, Path made) throws IOException {
        String ending = target.replaceFirst(":.*", "");
        List<String> differences = new ArrayList<>();
        int all = 0;
        int different = 0;
        for (Map.Entry<Path, String> report : expected.entrySet()) {
            String name = report.getKey().getFileName().toString().replaceFirst("[.].*", "." + ending);
            Path file = made.resolve(name);
            assertTrue(Files.exists(file), () -> "LibreOffice has not made " + file);
            ReadResult result = READER.read(Files.readAllBytes(file), name);
            String text = result instanceof ReadResult.Text read ? read.text() : "";
            if (text.isEmpty()) {
                differences.add(name + ": " + result);
            }
            Figures.Difference difference = Figures.between(report.getValue(), text);
            all += difference.all();
            different += difference.count();
            difference.missing().forEach(figure -> differences.add(name + " - " + figure));
            difference.more().forEach(figure -> differences.add(name + " + " + figure));
        }
        differences.add(0, different + " of " + all);
        Files.write(DIFFERENCES.resolve(kind + "-" + ending + ".txt"), differences);
        assertTrue(different * 100 <= all, () -> String.join("\n", differences));
    }
}
