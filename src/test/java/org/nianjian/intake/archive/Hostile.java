package org.nianjian.intake.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Something that nobody should hand in.
 *
 * @param files puts it into a folder
 * @param then what happens after the folder was looked through and before its files are read
 * @param outcomes what becomes of each file: {@code read}, or the reason of its rejection
 */
record Hostile(String name, Hostility files, Hostility then, String... outcomes) {
    static final String READ = "read";
    private static final byte[] REPORT = "调解纠纷289件。".getBytes(UTF_8);

    @Override
    public String toString() {
        return name;
    }

    /** Puts something into a folder. */
    interface Hostility {
        void in(Path folder) throws Exception;
    }

    static Stream<Hostile> table() {
        return Stream.of(
                of("an empty file", file("a.docx", () -> new byte[0]), "empty_file"),
                of("one byte", file("a.pdf", () -> new byte[] {'x'}), READ),
                of("one byte that is no character", file("a.doc", () -> new byte[] {0}), "unsupported_format"),
                of("garbage with a right name", file("a.docx", () -> garbage()), "unsupported_format"),
                of("a right file with a wrong name", file("a.pdf", () -> docx("调解纠纷289件。")), READ),
                of("a document cut off", file("a.docx", () -> cut(docx("调解纠纷289件。"))), "broken_file"),
                of("a document with a password", file("a.docx", () -> locked()), "password_protected"),
                of("a document with macros", file("a.docm", () -> withMacros()), READ),
                of("two gigabytes of zeros", folder -> zeros(folder.resolve("a.txt"), 2L << 30), "unsupported_format"),
                of(
                        "eight terabytes of nothing",
                        folder -> zeros(folder.resolve("a.docx"), 8L << 40),
                        "unsupported_format"),
                of("two gigabytes that begin as text", folder -> longText(folder.resolve("a.txt")), "too_large"),
                of("a flat bomb", file("a.zip", () -> zip("a.txt", new byte[60 << 20])), "too_large"),
                of("a nested bomb", file("a.zip", () -> nestedBomb()), "too_large"),
                of("archives without end", file("a.zip", () -> nested(30)), "nested_too_deep"),
                of("an archive that leads out", file("a.zip", () -> zip("../../../escaped.txt", REPORT)), READ),
                of(
                        "a kind of archive that is not read",
                        file("a.rar", () -> "Rar!\u001a\u0007\u0001\0xyz".getBytes(UTF_8)),
                        "unsupported_format"),
                of("links out of the folder and in circles", Hostile::links, "link", "link", "link", "link"),
                of("a file that may not be read", Hostile::forbidden, "unreadable"),
                of(
                        "a file that changes",
                        file("a.txt", () -> REPORT),
                        file("a.txt", () -> "调解纠纷290件。".getBytes(UTF_8)),
                        "changed_while_read"),
                of(
                        "a file that grows",
                        file("a.txt", () -> REPORT),
                        file("a.txt", () -> new byte[200 << 20]),
                        "changed_while_read"),
                of(
                        "a file that vanishes",
                        file("a.txt", () -> REPORT),
                        folder -> Files.delete(folder.resolve("a.txt")),
                        "unreadable"),
                of(
                        "an archive that vanishes",
                        file("a.zip", () -> zip("a.txt", REPORT)),
                        folder -> Files.delete(folder.resolve("a.zip")),
                        "unreadable"),
                of(
                        "a file that becomes a link",
                        file("a.txt", () -> REPORT),
                        Hostile::becomesLink,
                        "changed_while_read"),
                of(
                        "a million paragraphs",
                        file("a.txt", () -> "调解9件。\n".repeat(500_000).getBytes(UTF_8)),
                        "too_large"),
                of("a hundred thousand paragraphs of a page", file("a.html", () -> page()), READ),
                of("one paragraph of a hundred megabytes", file("a.txt", () -> paragraph()), "too_large"),
                of(
                        "characters that are not seen within numbers",
                        file("a.txt", () -> "调解\u202e2\u200b8\u2066\u20699件。".getBytes(UTF_8)),
                        READ),
                of("strange names", Hostile::names, READ, READ, READ, READ, READ, READ),
                of("cells that begin as formulas", file("a.xlsx", () -> formulas(new XSSFWorkbook())), READ),
                of("the same in an old workbook", file("a.xls", () -> formulas(new HSSFWorkbook())), READ));
    }

    static Hostile of(String name, Hostility files, String... outcomes) {
        return new Hostile(name, files, folder -> {}, outcomes);
    }

    private static Hostile of(String name, Hostility files, Hostility then, String outcome) {
        return new Hostile(name, files, then, outcome);
    }

    /** A file whose content is made when it is wanted: some are large. */
    static Hostility file(String name, Supplier<byte[]> content) {
        return folder -> Files.write(folder.resolve(name), content.get());
    }

    private static byte[] garbage() {
        byte[] garbage = new byte[100_000];
        new Random(4).nextBytes(garbage);
        return garbage;
    }

    private static byte[] cut(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] zip(String name, byte[] content) {
        try {
            return Archive.zip(Map.of(name, content));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] nested(int depth) {
        byte[] nested = REPORT;
        for (int i = 0; i < depth; i++) {
            nested = zip("a.zip", nested);
        }
        return nested;
    }

    private static byte[] nestedBomb() {
        byte[] bomb = zip("a.txt", new byte[15 << 20]);
        Map<String, byte[]> copies = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            copies.put(i + ".zip", bomb);
        }
        try {
            return Archive.zip(copies);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] docx(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] withMacros() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put("word/document.xml", "<w:d xmlns:w='w'><w:p><w:r><w:t>调解3件</w:t></w:r></w:p></w:d>".getBytes(UTF_8));
        parts.put("word/vbaProject.bin", garbage());
        parts.put("word/embeddings/oleObject1.bin", garbage());
        try {
            return Archive.zip(parts);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] locked() {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(docx("调解3件"));
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] formulas(Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var row = workbook.createSheet("s").createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellValue("=cmd|' /C calc'!A0");
            row.createCell(2).setCellValue("-2+3");
            row.createCell(3).setCellValue("@SUM(1)");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] page() {
        return ("<html><body>" + "<p>调8".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] paragraph() {
        byte[] paragraph = new byte[99 << 20];
        java.util.Arrays.fill(paragraph, (byte) '1');
        return paragraph;
    }

    /** Without a byte of it on the disk. */
    private static void zeros(Path file, long length) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(length);
        }
    }

    private static void longText(Path file) throws IOException {
        Files.writeString(file, "调解纠纷289件。".repeat(10_000));
        zeros(file, 2L << 30);
    }

    private static void links(Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("c"), folder);
        Files.createSymbolicLink(folder.resolve("d.txt"), Path.of("/etc/hostname"));
    }

    /** Whoever may read everything is shown a file that nobody can. */
    private static void forbidden(Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), REPORT);
        Files.setPosixFilePermissions(file, java.util.Set.of());
        if (Files.isReadable(file)) {
            Files.delete(file);
            new ProcessBuilder("mkfifo", file.toString()).start().onExit().join();
        }
    }

    private static void becomesLink(Path folder) throws IOException {
        Files.delete(folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("/etc/hostname"));
    }

    private static void names(Path folder) throws IOException {
        for (String name :
                List.of("a\nb.txt", "\"'`$(x).txt", "=1+1.txt", "年报😀.txt", "-rf.txt", "年".repeat(82) + ".txt")) {
            Files.write(folder.resolve(name), REPORT);
        }
    }
}
