package org.nianjian.intake.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.nianjian.intake.archive.Hostile.file;
import static org.nianjian.intake.archive.Hostile.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The worst that the usual limits let in, which takes longer to make and to read than the suite has time. */
final class Heavy {
    private static final int LARGEST = 99 << 20;

    private Heavy() {}

    static Stream<Hostile> table() {
        String sentence = "全年共调解各类矛盾纠纷9件，";
        return Stream.of(
                of("a text as long as may be", file("a.txt", () -> text("推进法治建设，", 999_000))),
                of(
                        "a text as full of figures as may be",
                        file("a.txt", () -> text(sentence, 20_000 * sentence.length()))),
                of("a text that is one number", file("a.txt", () -> text("9", 999_000))),
                of("a page of a hundred megabytes", file("a.html", () -> tags("<p>调8", LARGEST))),
                of("a page of a hundred megabytes of tags", file("a.html", () -> tags("<b>", LARGEST))),
                of("a page of eight megabytes of tags", file("a.html", () -> tags("<i><b>", 7 << 20))),
                of("rich text of a hundred megabytes", file("a.rtf", () -> tags("{\\rtf1 {\\b 1}", LARGEST))),
                of("a mail of a hundred megabytes", file("a.eml", Heavy::mail)),
                of("an archive of one large file", file("a.zip", () -> stored(Map.of("a.txt", noise(LARGEST - 1000))))),
                of("an archive of many large files", file("a.zip", Heavy::largeFiles)),
                of("an archive of large documents", file("a.zip", Heavy::largeDocuments)),
                of("seven-zip of a hundred megabytes", file("a.7z", () -> sevenZip(LARGEST - 100_000))),
                of("ten thousand files of one name", file("a.zip", Heavy::equalNames)),
                of("a packed tar of a hundred megabytes", file("a.tar.gz", Heavy::tar)),
                of("a document of a million paragraphs", file("a.docx", Heavy::paragraphs)),
                of("a document whose one paragraph has no end", file("a.docx", () -> document("a", 60 << 20))),
                of("a document beyond the limit", file("a.docx", () -> document("a", 300 << 20))),
                of("a workbook of a million rows", file("a.xlsx", Heavy::rows)),
                of("a workbook with a row a million times", file("a.ods", Heavy::repeated)),
                of("a fixed layout of a million objects", file("a.ofd", Heavy::objects)),
                of(
                        "a fixed print that unpacks without end",
                        file("a.pdf", () -> pdf("BT /F 1 Tf (x) Tj ET ", 600 << 20))),
                of("a fixed print of a million lines drawn", file("a.pdf", () -> pdf("0 0 m 9 9 l S ", 60 << 20))),
                of("a fixed print of noise", file("a.pdf", () -> joined("%PDF-1.4\n", noise(LARGEST - 100)))),
                of("an old document of noise", file("a.doc", () -> compound(LARGEST))));
    }

    private static byte[] text(String words, int chars) {
        return words.repeat(chars / words.length()).getBytes(UTF_8);
    }

    private static byte[] tags(String tag, int bytes) {
        return ((tag.startsWith("<") ? "<html><body>" : "") + tag.repeat(bytes / tag.getBytes(UTF_8).length))
                .getBytes(UTF_8);
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] joined(String head, byte[] tail) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(tail.length + 100);
        both.writeBytes(head.getBytes(UTF_8));
        both.writeBytes(tail);
        return both.toByteArray();
    }

    private static byte[] mail() {
        String attached = Base64.getMimeEncoder().encodeToString(noise(70 << 20));
        return ("From: a@b.c\r\nTo: d@e.f\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=a.zip\r\n\r\n"
                        + attached + "\r\n--b--\r\n")
                .getBytes(UTF_8);
    }

    private static byte[] stored(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Packed a hundredfold, just within the limits: five files of 95 MB. */
    private static byte[] largeFiles() {
        byte[] large = new byte[95 << 20];
        System.arraycopy(noise(1 << 20), 0, large, 0, 1 << 20);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            files.put(i + ".txt", large);
        }
        return zip(files);
    }

    private static byte[] largeDocuments() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            files.put(i + ".docx", document("调解" + i, 60 << 20));
            files.put(i + ".html", tags("<p>调8", 30 << 20));
        }
        return zip(files);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        try {
            return Archive.zip(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sevenZip(int bytes) {
        try {
            return Archive.sevenZip(Map.of("a.txt", noise(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] tar() {
        try {
            return Archive.gzip(Archive.tar(Map.of("a.txt", noise(LARGEST - 100_000)), "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directory of ten thousand entries that all show one file. */
    private static byte[] equalNames() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 9_999; i++) {
            files.put(String.format(java.util.Locale.ROOT, "%05d", i), ("调解" + i + "件").getBytes(UTF_8));
        }
        byte[] zip = zip(files);
        for (int at = 0; at + 60 < zip.length; at++) {
            boolean directory = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2;
            if (directory) {
                System.arraycopy("a.txt".getBytes(UTF_8), 0, zip, at + 46, 5);
            }
        }
        return zip;
    }

    private static byte[] document(String words, int bytes) {
        return zip(Map.of(
                "word/document.xml",
                ("<w:d xmlns:w='w'><w:p><w:r><w:t>" + words.repeat(bytes / words.getBytes(UTF_8).length)
                                + "</w:t></w:r></w:p></w:d>")
                        .getBytes(UTF_8)));
    }

    private static byte[] paragraphs() {
        String paragraph = "<w:p><w:r><w:t>调8</w:t></w:r></w:p>";
        return zip(Map.of(
                "word/document.xml", ("<w:d xmlns:w='w'>" + paragraph.repeat(1_000_000) + "</w:d>").getBytes(UTF_8)));
    }

    private static byte[] rows() {
        String row = "<row><c t='str'><v>调解8件</v></c><c><v>12.5</v></c></row>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='s' r:id='r1'/></sheets></workbook>".getBytes(UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>"
                        .getBytes(UTF_8));
        parts.put(
                "xl/worksheets/sheet1.xml",
                ("<worksheet><sheetData>" + row.repeat(900_000) + "</sheetData></worksheet>").getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] repeated() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
        parts.put(
                "content.xml",
                ("<o:d xmlns:o='o' xmlns:t='t'><t:table>"
                                + "<t:table-row t:number-rows-repeated='1000000'><t:table-cell t:number-columns-repeated='1000000'><t:p>调解9件</t:p></t:table-cell></t:table-row>"
                                        .repeat(1000)
                                + "</t:table></o:d>")
                        .getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] objects() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                "<f:OFD xmlns:f='f'><f:DocBody><f:DocRoot>D.xml</f:DocRoot></f:DocBody></f:OFD>".getBytes(UTF_8));
        parts.put(
                "D.xml",
                "<f:Document xmlns:f='f'><f:Pages><f:Page ID='1' BaseLoc='P.xml'/></f:Pages></f:Document>"
                        .getBytes(UTF_8));
        StringBuilder page = new StringBuilder("<f:Page xmlns:f='f'><f:Content><f:Layer>");
        for (int i = 0; i < 450_000; i++) {
            page.append("<f:TextObject Boundary='")
                    .append(i % 200)
                    .append(' ')
                    .append(i % 290)
                    .append(" 9 9' Size='3'><f:TextCode X='0' Y='3'>")
                    .append(i)
                    .append("</f:TextCode></f:TextObject>");
        }
        parts.put(
                "P.xml",
                page.append("</f:Layer></f:Content></f:Page>").toString().getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] pdf(String content, int bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] piece = content.repeat(50_000).getBytes(UTF_8);
            for (long written = 0; written < bytes; written += piece.length) {
                deflate.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String head =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 900]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
                        + "/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                        + packed.size()
                        + ">>stream\n";
        packed.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(UTF_8));
        return joined(head, packed.toByteArray());
    }

    /** Begins as Word's old files do, and is noise from there on. */
    private static byte[] compound(int bytes) {
        byte[] noise = noise(bytes);
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(head, 0, noise, 0, head.length);
        return noise;
    }
}
