package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.intake.DiskFile;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.SubmissionScanner;

/** What cannot be read is refused with a reason that a clerk understands. */
class RejectionTest {
    private final TextReader reader = new TextReader(Limits.DEFAULT);

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("a.docx", "Rar!\u001a\u0007\u0000", "rar"),
                Arguments.of("a.docx", "\u00ff\u00d8\u00ff\u00e0", "image"),
                Arguments.of("a.doc", "\u0089PNG\r\n", "image"),
                Arguments.of("a.jpg", "GIF89a\u0001", "image"),
                Arguments.of("a.mp4", "\u0000\u0000\u0000\u0018ftypmp42", "media"),
                Arguments.of("a.exe", "MZ\u0000\u0003\u0000\u0000", "exe"),
                Arguments.of("a.csv", "甲,乙", "csv"),
                Arguments.of("a.json", "[1]", "json"),
                Arguments.of("a.xml", "<?xml version='1.0'?><a/>", "xml"),
                Arguments.of(
                        "a.doc",
                        "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>",
                        "xml"),
                Arguments.of("a.ceb", "\u0001\u0002\u0003\u0000\u0000", "ceb"),
                Arguments.of("a.txt", "\u0001\u0002\u0003\u0000\u0000", ""));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anotherFormatIsNamedByItsContent(String name, String content, String format) {
        boolean bytes = content.chars().noneMatch(c -> c > 0xff);
        ReadResult.Rejected rejected = rejected(content.getBytes(bytes ? ISO_8859_1 : UTF_8), name);
        assertEquals("unsupported_format " + format, rejected.reason().code() + " " + rejected.format());
        assertTrue(rejected.detail().endsWith("。"), rejected.detail());
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument,a.doc,doc",
        "WordDocument,a.wps,wps",
        "Workbook,a.xls,xls",
        "Book,b,xls",
        "Workbook,a.et,et",
        "PowerPoint Document,a.ppt,ppt",
        "__properties_version1.0,a.msg,msg",
        "Other,a.doc,ole"
    })
    void anOldOfficeFileIsNamedByItsStreams(String stream, String name, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(out);
        }
        assertEquals(format, rejected(out.toByteArray(), name).format());
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml,xlsx", "ppt/presentation.xml,pptx", "OFD.xml,ofd", "报告.txt,zip"})
    void anArchiveIsNamedByItsParts(String part, String format) throws IOException {
        assertEquals(format, rejected(zip(part, "x".getBytes(UTF_8)), "a.docx").format());
    }

    @Test
    void anOpenDocumentIsNamedByItsMimetype() throws IOException {
        byte[] odt = zip("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        assertEquals("odt", rejected(odt, "a.docx").format());
    }

    @Test
    void anEncryptedDocumentWantsItsPassword() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Documents.docx(List.of("云岭镇")));
            }
            files.writeFilesystem(out);
        }
        assertEquals(
                "password_protected",
                rejected(out.toByteArray(), "a.docx").reason().code());
    }

    @Test
    void anEncryptedPdfWantsItsPassword() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.paragraph("云岭镇二〇二四年法治政府建设情况报告", PdfMaker.MARGIN);
            assertEquals(
                    "password_protected",
                    rejected(maker.locked("secret"), "a.pdf").reason().code());
        }
    }

    @Test
    void aScanHasNoText() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.blankPage();
            maker.blankPage();
            assertEquals("no_text", rejected(maker.bytes(), "a.pdf").reason().code());
        }
        assertEquals(
                "no_text",
                rejected(Documents.docx(List.of("", " ")), "a.docx").reason().code());
    }

    @Test
    void emptyFilesAreSaidToBeEmpty() {
        assertEquals("empty_file", rejected(new byte[0], "a.docx").reason().code());
        assertEquals(
                "empty_file",
                rejected(" \r\n\u3000".getBytes(UTF_8), "a.txt").reason().code());
    }

    @Test
    void aCutOffFileIsBroken() throws IOException {
        byte[] docx = Documents.docx(List.of("云岭镇"));
        assertBroken(Arrays.copyOf(docx, docx.length / 2), "docx");
        byte[] pdf = "%PDF-1.4\n1 0 obj <</Type/Catalog".getBytes(UTF_8);
        assertBroken(pdf, "pdf");
        byte[] doc = Documents.doc(List.of("云岭镇"));
        for (int length : new int[] {8, 100, 512, doc.length / 10}) {
            assertBroken(Arrays.copyOf(doc, length), "ole");
        }
    }

    @Test
    void anOldDocumentThatIsTooLargeIsSaidToBeSoWhereverItsDirectoryStands(@TempDir Path folder) throws IOException {
        byte[] doc = Documents.doc(List.of("云岭镇"));
        byte[] directoryLast = Arrays.copyOf(doc, 3 << 20);
        ByteBuffer.wrap(directoryLast).order(ByteOrder.LITTLE_ENDIAN).putInt(48, (2 << 20) / 512);
        Arrays.fill(directoryLast, 512, doc.length, (byte) 0);
        Files.write(folder.resolve("a.doc"), directoryLast);
        TextReader small = new TextReader(Limits.DEFAULT.withSizes(1 << 20, 1 << 20, 1 << 20));
        assertEquals(
                "too_large",
                code(small.read(SubmissionScanner.scan(folder).files().get(0))));
    }

    @Test
    void aDocumentWhoseXmlIsNotWellFormedIsBroken() throws IOException {
        assertBroken(zip("word/document.xml", "<w:document><w:p>".getBytes(UTF_8)), "docx");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsTooLarge() throws IOException {
        TextReader small = new TextReader(Limits.DEFAULT.withSizes(1 << 20, 1 << 20, 1 << 20));
        byte[] bomb = zip("word/document.xml", new byte[20 << 20]);
        assertEquals(
                "too_large",
                assertInstanceOf(ReadResult.Rejected.class, small.read(bomb, "a.docx"))
                        .reason()
                        .code());
    }

    @Test
    void nothingOutsideADocumentIsFetched() throws IOException {
        String evil =
                "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'><w:body><w:p><w:r>"
                        + "<w:t>甲&e;乙</w:t></w:r></w:p></w:body></w:document>";
        ReadResult result = reader.read(zip("word/document.xml", evil.getBytes(UTF_8)), "a.docx");
        String text = result instanceof ReadResult.Text read ? read.text().strip() : "甲乙";
        assertEquals("甲乙", text);
    }

    @Test
    void aFileThatIsLargerThanTheLimitIsTooLargeUnlessItIsOfAnotherFormat(@TempDir Path folder) throws IOException {
        TextReader small = new TextReader(Limits.DEFAULT.withSizes(1000, 1000, 1000));
        Files.write(folder.resolve("a.txt"), "年".repeat(400).getBytes(UTF_8));
        Files.write(folder.resolve("b.rar"), ("Rar!\u001a\u0007" + "x".repeat(2000)).getBytes(UTF_8));
        assertEquals("too_large", code(small.read(SubmissionScanner.single(folder.resolve("a.txt")))));
        assertEquals("unsupported_format", code(small.read(SubmissionScanner.single(folder.resolve("b.rar")))));
    }

    @Test
    void aFileThatChangesOrGoesWhileItIsReadIsToldSo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "甲");
        FoundFile found = SubmissionScanner.single(file);
        Files.writeString(file, "乙");
        assertEquals("changed_while_read", code(reader.read(found)));
        Files.delete(file);
        assertEquals("unreadable", code(reader.read(found)));
        assertEquals("unreadable", code(reader.read(new FoundFile("x", new DiskFile(file), 0, ""))));
    }

    @Test
    void noDamageToAFileMakesTheReaderThrow() throws IOException {
        Random random = new Random(2024);
        List<byte[]> files = List.of(
                Documents.docx(List.of("云岭镇2024年", "化解矛盾纠纷289件")),
                PdfMaker.pdf(List.of("云岭镇2024年法治政府建设情况报告", "化解矛盾纠纷289件")),
                Documents.html(List.of("云岭镇2024年", "化解矛盾纠纷289件"), "gbk", StandardCharsets.UTF_8));
        for (int round = 0; round < 300; round++) {
            byte[] damaged = files.get(round % files.size()).clone();
            for (int i = 0; i <= round / 10; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            ReadResult result = reader.read(damaged, "a");
            assertTrue(!(result instanceof ReadResult.Text text) || !text.text().isBlank());
        }
    }

    private void assertBroken(byte[] content, String format) {
        ReadResult.Rejected rejected = rejected(content, "a.docx");
        assertEquals("broken_file " + format, rejected.reason().code() + " " + rejected.format());
    }

    private static String code(ReadResult result) {
        return assertInstanceOf(ReadResult.Rejected.class, result).reason().code();
    }

    private ReadResult.Rejected rejected(byte[] content, String name) {
        return assertInstanceOf(ReadResult.Rejected.class, reader.read(content, name));
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
