package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.indicator.FigureReader;
import org.nianjian.indicator.Reading;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.Limits;
import org.nianjian.intake.Sha256;
import org.nianjian.intake.archive.Archives;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;

/**
 * Whatever a reader is fed, it gives a text or a rejection, and a text gives figures that stand in it. The suite feeds what is
 * listed here and what was found before; {@code -Pfuzz} lets Jazzer invent more.
 */
class ReadersFuzzTest {
    private static final Limits LIMITS = Limits.DEFAULT.withSizes(1 << 20, 4 << 20, 200_000);
    private static final TextReader READER = TextReader.alone(LIMITS);
    private static final FigureReader FIGURES =
            new FigureReader(CatalogueLoader.builtIn().lexicon());
    private static final List<String> REPORT = List.of("埇桥镇2024年法治政府建设情况报告", "化解矛盾纠纷289件，成功率98.5%。");

    @MethodSource("txtDocuments")
    @FuzzTest
    void txt(byte[] content) {
        read(content, "a.txt");
    }

    static Stream<Arguments> txtDocuments() throws IOException {
        return document("txt");
    }

    @MethodSource("htmlDocuments")
    @FuzzTest
    void html(byte[] content) {
        read(content, "a.html");
    }

    static Stream<Arguments> htmlDocuments() throws IOException {
        return document("html");
    }

    @MethodSource("docxDocuments")
    @FuzzTest
    void docx(byte[] content) {
        read(content, "a.docx");
    }

    static Stream<Arguments> docxDocuments() throws IOException {
        return document("docx");
    }

    @MethodSource("docDocuments")
    @FuzzTest
    void doc(byte[] content) {
        read(content, "a.doc");
    }

    static Stream<Arguments> docDocuments() throws IOException {
        return document("doc");
    }

    @MethodSource("rtfDocuments")
    @FuzzTest
    void rtf(byte[] content) {
        read(content, "a.rtf");
    }

    static Stream<Arguments> rtfDocuments() throws IOException {
        return document("rtf");
    }

    @MethodSource("odtDocuments")
    @FuzzTest
    void odt(byte[] content) {
        read(content, "a.odt");
    }

    static Stream<Arguments> odtDocuments() throws IOException {
        return document("odt");
    }

    @MethodSource("ofdDocuments")
    @FuzzTest
    void ofd(byte[] content) {
        read(content, "a.ofd");
    }

    static Stream<Arguments> ofdDocuments() throws IOException {
        return document("ofd");
    }

    @MethodSource("pdfDocuments")
    @FuzzTest
    void pdf(byte[] content) {
        read(content, "a.pdf");
    }

    static Stream<Arguments> pdfDocuments() throws IOException {
        return document("pdf");
    }

    @MethodSource("xlsxDocuments")
    @FuzzTest
    void xlsx(byte[] content) {
        read(content, "a.xlsx");
    }

    static Stream<Arguments> xlsxDocuments() throws IOException {
        return document("xlsx");
    }

    @MethodSource("odsDocuments")
    @FuzzTest
    void ods(byte[] content) {
        read(content, "a.ods");
    }

    static Stream<Arguments> odsDocuments() throws IOException {
        return document("ods");
    }

    @MethodSource("xlsDocuments")
    @FuzzTest
    void xls(byte[] content) {
        read(content, "a.xls");
    }

    static Stream<Arguments> xlsDocuments() throws IOException {
        return document("xls");
    }

    @MethodSource("emlDocuments")
    @FuzzTest
    void eml(byte[] content) {
        read(content, "a.eml");
    }

    static Stream<Arguments> emlDocuments() throws IOException {
        return document("eml");
    }

    @MethodSource("docxBodyParts")
    @FuzzTest
    void docxBody(byte[] xml) {
        read(packed("", "word/document.xml", xml), "a.docx");
    }

    static Stream<Arguments> docxBodyParts() {
        return Stream.of(Arguments.of((Object)
                "<w:d xmlns:w='w'><w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>调解9件</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:d>"
                        .getBytes(UTF_8)));
    }

    @MethodSource("odtBodyParts")
    @FuzzTest
    void odtBody(byte[] xml) {
        read(packed("text", "content.xml", xml), "a.odt");
    }

    static Stream<Arguments> odtBodyParts() {
        return Stream.of(Arguments.of((Object)
                "<o:d xmlns:o='o' xmlns:t='t'><o:text><t:list><t:list-item><t:p>调解<t:s t:c='3'/>9件</t:p></t:list-item></t:list></o:text></o:d>"
                        .getBytes(UTF_8)));
    }

    @MethodSource("odsBodyParts")
    @FuzzTest
    void odsBody(byte[] xml) {
        read(packed("spreadsheet", "content.xml", xml), "a.ods");
    }

    static Stream<Arguments> odsBodyParts() {
        return Stream.of(Arguments.of((Object)
                "<o:d xmlns:o='o' xmlns:t='t'><t:table><t:table-row t:number-rows-repeated='9'><t:table-cell><t:p>调解9件</t:p></t:table-cell></t:table-row></t:table></o:d>"
                        .getBytes(UTF_8)));
    }

    @MethodSource("packedFiles")
    @FuzzTest
    void archives(byte[] archive) {
        open(archive);
    }

    static Stream<Arguments> packedFiles() {
        byte[] zip = Packages.zip(Map.of("a.txt", "调解9件".getBytes(UTF_8)));
        byte[] within = Packages.zip(Map.of("b.zip", zip));
        return Stream.of(Arguments.of((Object) zip), Arguments.of((Object) within));
    }

    @MethodSource("texts")
    @FuzzTest
    void figures(@Nullable String seed) {
        String text = seed == null ? "" : seed;
        Reading reading = FIGURES.read(new OutlineReader().read(text));
        int length = text.codePointCount(0, text.length());
        reading.observations().forEach(figure -> {
            int start = figure.evidence().start();
            int end = figure.evidence().end();
            assertTrue(0 <= start && start <= end && end <= length, () -> start + " to " + end + " of " + length);
        });
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(String.join("\n", REPORT)),
                Arguments.of("调解XX件，其中口头调解一百零二件（同比上升12.3%）；1—11月99起143人次，近千人。"),
                Arguments.of("指标 | 2023年 | 2024年\n调解 | 8件 | ９件\n合计 | 1,234.50 | 三四十\n"),
                Arguments.of("\ud800第\u0000一十百千万亿%%%，。；（（（9".repeat(20)));
    }

    private static Stream<Arguments> document(String format) throws IOException {
        byte[] whole = EveryFormat.make(format, REPORT);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        return Stream.of(Arguments.of((Object) whole), Arguments.of((Object) half));
    }

    private static void read(byte[] content, String name) {
        ReadResult result = READER.read(content, name);
        if (result instanceof ReadResult.Text text) {
            assertFalse(text.text().isBlank());
        } else if (result instanceof ReadResult.Rejected rejected) {
            assertTrue(rejected.detail().endsWith("。"), rejected.detail());
        }
    }

    /** What an archive holds is found, or refused. */
    private static void open(byte[] archive) {
        FoundFile file =
                new FoundFile("a.zip", () -> new ByteArrayInputStream(archive), archive.length, Sha256.of(archive));
        Inventory opened = Archives.opened(new Inventory(List.of(file), Map.of(), List.of()), LIMITS);
        assertTrue(opened.files().size()
                        + opened.problems().size()
                        + opened.ignored().size()
                > 0);
        opened.problems().forEach(problem -> assertTrue(problem.detail().endsWith("。"), problem.detail()));
    }

    /** A document whose main part is the given bytes. */
    private static byte[] packed(String type, String part, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (!type.isEmpty()) {
            parts.put("mimetype", ("application/vnd.oasis.opendocument." + type).getBytes(UTF_8));
        }
        parts.put(part, content);
        return Packages.zip(parts);
    }
}
