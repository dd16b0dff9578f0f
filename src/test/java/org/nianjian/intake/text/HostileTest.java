package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.intake.Limits;
import org.nianjian.intake.SubmissionScanner;

/** Broken and hostile files of every format end as a text or as a rejection, within the limits. */
@Timeout(120)
class HostileTest {
    private static final List<String> REPORT = List.of("埇桥镇2024年法治政府建设情况报告", "化解矛盾纠纷289件。");
    private static final TextReader READER = new TextReader(Limits.DEFAULT);
    /** Damage is tried without the other process: the readers themselves must bear it. */
    private static final TextReader ALONE = TextReader.alone(Limits.DEFAULT);

    static Map<String, byte[]> documents() throws IOException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("docx", Documents.docx(REPORT));
        documents.put("doc", Documents.doc(REPORT));
        documents.put("rtf", Packages.rtf(REPORT));
        documents.put("odt", Packages.odt(REPORT));
        documents.put("ofd", Packages.ofd(REPORT));
        documents.put("xlsx", Documents.workbook(new XSSFWorkbook(), REPORT));
        documents.put("xls", Documents.workbook(new HSSFWorkbook(), REPORT));
        documents.put("pdf", PdfMaker.pdf(REPORT));
        documents.put(
                "eml",
                ("From: a@b.c\nTo: d@e.f\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n"
                                + String.join("\n", REPORT) + "\n--b--\n")
                        .getBytes(UTF_8));
        return documents;
    }

    static Stream<Arguments> everyDocument() throws IOException {
        return documents().entrySet().stream().map(it -> Arguments.of(it.getKey(), it.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyDocument")
    void theTypeIsToldFromTheContentAndNotFromTheName(String format, byte[] content) {
        for (String name : List.of("a", "a.txt", "a.docx", "a.pdf", "a." + format)) {
            assertEquals(format, text(READER.read(content, name)).format(), name);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyDocument")
    void aFileThatIsCutOffAnywhereEndsAsTextOrRejection(String format, byte[] content) {
        int step = Math.max(1, content.length / 60);
        for (int length = 1; length < content.length; length += step) {
            judged(ALONE.read(Arrays.copyOf(content, length), "a." + format));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyDocument")
    void aFileThatIsDamagedAnywhereEndsAsTextOrRejection(String format, byte[] content) {
        Random random = new Random(format.hashCode());
        for (int round = 0; round < 60; round++) {
            byte[] damaged = content.clone();
            for (int i = 0; i <= round / 6; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            judged(ALONE.read(damaged, "a." + format));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyDocument")
    void garbageAndZerosAndOneByteUnderARightNameAreRejected(String format, byte[] content) {
        byte[] garbage = new byte[50_000];
        new Random(3).nextBytes(garbage);
        for (byte[] bad : List.of(new byte[0], new byte[1], new byte[100_000], garbage)) {
            assertInstanceOf(ReadResult.Rejected.class, READER.read(bad, "a." + format));
        }
    }

    static Stream<Arguments> xmlParts() {
        return Stream.of(
                Arguments.of(
                        "docx",
                        "word/document.xml",
                        "<w:document xmlns:w='w'><w:p><w:r><w:t>甲%s乙</w:t></w:r></w:p></w:document>"),
                Arguments.of(
                        "odt", "content.xml", "<o:d xmlns:o='o' xmlns:t='t'><o:text><t:p>甲%s乙</t:p></o:text></o:d>"),
                Arguments.of("ofd", "OFD.xml", "<ofd:OFD xmlns:ofd='o'><ofd:DocRoot>%s</ofd:DocRoot></ofd:OFD>"),
                Arguments.of("xlsx", "xl/workbook.xml", "<workbook><sheets>%s</sheets></workbook>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("xmlParts")
    void entitiesAreNeitherFetchedNorMultiplied(String format, String part, String xml) {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a 'ha'>");
        for (char c = 'b'; c <= 'k'; c++) {
            laughs.append("<!ENTITY " + c + " '" + ("&" + (char) (c - 1) + ";").repeat(10) + "'>");
        }
        String outside = "<!DOCTYPE d [<!ENTITY k SYSTEM 'file:///etc/hostname'>";
        for (String doctype : List.of(laughs.toString(), outside)) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            if (format.equals("odt")) {
                parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
            }
            parts.put(part, (doctype + "]>" + xml.formatted("&k;")).getBytes(UTF_8));
            ReadResult result = READER.read(Packages.zip(parts), "a." + format);
            assertTrue(
                    !(result instanceof ReadResult.Text text)
                            || text.text().strip().equals("甲乙"),
                    format);
        }
    }

    @Test
    void documentsWithAPasswordSaySo() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] xls;
        try {
            xls = Documents.workbook(new HSSFWorkbook(), REPORT);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals("password_protected", code(READER.read(xls, "a.xls")));
        Map<String, byte[]> odt = new LinkedHashMap<>();
        odt.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        odt.put("content.xml", new byte[] {1, 2, 3});
        odt.put("META-INF/manifest.xml", "<m><e><encryption-data/></e></m>".getBytes(UTF_8));
        assertEquals("password_protected", code(READER.read(Packages.zip(odt), "a.odt")));
    }

    @Test
    void aMillionParagraphsAreReadWhereTheLimitAllows() throws IOException {
        StringBuilder paragraphs = new StringBuilder("<w:document xmlns:w='w'>");
        for (int i = 0; i < 1_000_000; i++) {
            paragraphs.append("<w:p><w:r><w:t>调").append(i % 10).append("</w:t></w:r></w:p>");
        }
        byte[] xml = paragraphs.append("</w:document>").toString().getBytes(UTF_8);
        byte[] docx = Packages.zip(Map.of("word/document.xml", xml));
        assertEquals("too_large", code(READER.read(docx, "a.docx")));
        TextReader patient = new TextReader(Limits.DEFAULT.withSizes(100 << 20, 64 << 20, 5_000_000));
        assertEquals(
                1_000_000, text(patient.read(docx, "a.docx")).text().lines().count());
    }

    @Test
    void oneParagraphOfAHundredMegabytesIsTooLarge() throws IOException {
        byte[] xml = new byte[100 << 20];
        Arrays.fill(xml, (byte) 'a');
        byte[] head = "<w:document xmlns:w='w'><w:p><w:r><w:t>".getBytes(UTF_8);
        System.arraycopy(head, 0, xml, 0, head.length);
        assertEquals("too_large", code(READER.read(Packages.zip(Map.of("word/document.xml", xml)), "a.docx")));
        assertEquals("too_large", code(READER.read(xml, "a.txt")));
    }

    @Test
    void richTextIsNotReadBeyondTheLongestText() {
        TextReader small = TextReader.alone(Limits.DEFAULT.withSizes(100 << 20, 64 << 20, 1000));
        assertEquals(
                "too_large", code(small.read(("{\\rtf1 " + "{\\b 1}".repeat(1001) + "}").getBytes(UTF_8), "a.rtf")));
        // The end that is missing is never come to.
        assertEquals("too_large", code(small.read(("{\\rtf1 " + "{\\b 1}".repeat(5000)).getBytes(UTF_8), "a.rtf")));
        assertEquals(
                900,
                text(small.read(("{\\rtf1 " + "{\\b 1}".repeat(900) + "}").getBytes(UTF_8), "a.rtf"))
                        .text()
                        .strip()
                        .length());
    }

    @Test
    void aPdfThatUnpacksWithoutEndIsGivenUp() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var deflate = new java.util.zip.DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 600; i++) {
                deflate.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size() + ">>stream\n")
                        .getBytes(UTF_8));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(UTF_8));
        TextReader hurried =
                new TextReader(new Limits(100 << 20, 64 << 20, 5_000_000, 20_000, 1 << 20, 10, 10, 3, 8, 400));
        assertInstanceOf(ReadResult.Rejected.class, hurried.read(pdf.toByteArray(), "a.pdf"));
        assertEquals("pdf", text(hurried.read(PdfMaker.pdf(REPORT), "b.pdf")).format());
    }

    @Test
    void aFileThatTakesTooLongIsGivenUpAndTheNextOneIsRead() throws IOException {
        TextReader hurried =
                new TextReader(new Limits(100 << 20, 64 << 20, 5_000_000, 20_000, 1 << 20, 10, 10, 3, 0, 400));
        assertEquals("timed_out", code(hurried.read(PdfMaker.pdf(REPORT), "a.pdf")));
        assertEquals("txt", text(hurried.read("调解".getBytes(UTF_8), "a.txt")).format());
    }

    @Test
    void charactersThatAreNotSeenDoNotTearNumbers() {
        String text = "调解\u200B纠纷2\u200D8\u202E9\uFEFF件";
        for (byte[] content :
                List.of(text.getBytes(UTF_8), Documents.docx(List.of(text)), Packages.odt(List.of(text)))) {
            assertEquals("调解纠纷289件", text(READER.read(content, "a")).text().strip());
        }
    }

    @Test
    void aPageWithScriptsIsReadWithoutThem() {
        String page = "<html><body onload='x()'><script>document.write('9件')</script><p>调解<script>1</script>8件</p>"
                + "<iframe src='http://nowhere.invalid/'></iframe><img src='http://nowhere.invalid/a.png'></body></html>";
        assertEquals(
                "调解8件", text(READER.read(page.getBytes(UTF_8), "a.html")).text().strip());
    }

    @Test
    void namesMayBeAnything(@TempDir Path folder) throws IOException {
        List<String> names =
                new ArrayList<>(List.of("a\nb.txt", "\"'`$(x).txt", "=1+1.txt", "年报😀.txt", "-rf.txt", " .txt"));
        names.add("年".repeat(82) + ".txt");
        for (String name : names) {
            Files.write(folder.resolve(name), "调解".getBytes(UTF_8));
        }
        var files = SubmissionScanner.scan(folder).files();
        assertEquals(names.size(), files.size());
        files.forEach(file -> assertEquals("txt", text(READER.read(file)).format(), file.path()));
    }

    @Test
    void nestingWithoutEndIsBorne() {
        String deep = "{\\rtf1 " + "{".repeat(200_000) + "调" + "}".repeat(200_000) + "}";
        judged(ALONE.read(deep.getBytes(UTF_8), "a.rtf"));
        String tags = "<html><body>" + "<div>".repeat(50_000) + "调解8件";
        judged(ALONE.read(tags.getBytes(UTF_8), "a.html"));
        String cells =
                IntStream.range(0, 20_000).mapToObj(i -> "<w:tbl><w:tr><w:tc>").reduce("", String::concat);
        judged(ALONE.read(
                Packages.zip(Map.of("word/document.xml", ("<w:d xmlns:w='w'>" + cells).getBytes(UTF_8))), "a.docx"));
        String part = "Content-Type: multipart/mixed; boundary=b\n\n--b\n";
        judged(ALONE.read(("From: a\nTo: b\nSubject: c\n" + part.repeat(2000)).getBytes(UTF_8), "a.eml"));
    }

    private static void judged(ReadResult result) {
        if (result instanceof ReadResult.Rejected rejected) {
            assertTrue(rejected.detail().endsWith("。"), rejected.detail());
        } else {
            assertTrue(!text(result).text().isBlank());
        }
    }

    private static String code(ReadResult result) {
        return assertInstanceOf(ReadResult.Rejected.class, result, result::toString)
                .reason()
                .code();
    }

    private static ReadResult.Text text(ReadResult result) {
        return assertInstanceOf(ReadResult.Text.class, result, result::toString);
    }
}
