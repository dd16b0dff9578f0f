package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes documents that are zip archives of XML, part by part. */
final class Packages {
    private static final String OFD = " xmlns:ofd='http://www.ofdspec.org/2016'";
    private static final double MILLIMETRES_PER_CHARACTER = 5.64;
    private static final int CHARACTERS_IN_LINE = 28;

    private Packages() {}

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] odt(String styles, String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        parts.put(
                "content.xml",
                ("<?xml version='1.0' encoding='UTF-8'?><office:document-content xmlns:office='o' xmlns:text='t'"
                                + " xmlns:table='ta' xmlns:style='s' xmlns:draw='d'><office:automatic-styles>" + styles
                                + "</office:automatic-styles><office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>")
                        .getBytes(UTF_8));
        return zip(parts);
    }

    static byte[] odt(List<String> paragraphs) {
        StringBuilder body = new StringBuilder();
        paragraphs.forEach(text -> body.append("<text:p>").append(text).append("</text:p>\n"));
        return odt("", body.toString());
    }

    /** A workbook whose first sheet has a paragraph in each row and whose second one is hidden. */
    static byte[] ods(List<String> paragraphs) {
        StringBuilder rows = new StringBuilder();
        for (String text : paragraphs) {
            rows.append("<table:table-row><table:table-cell><text:p>" + text + "</text:p></table:table-cell>"
                    + "<table:table-cell table:number-columns-repeated='1023'/></table:table-row>");
        }
        return ods("<table:table>" + rows + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/>"
                + "</table:table-row></table:table>");
    }

    /** A workbook of these sheets; those of style {@code hid} are hidden. */
    static byte[] ods(String sheets) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
        parts.put(
                "content.xml",
                ("<?xml version='1.0' encoding='UTF-8'?><office:document-content xmlns:office='o' xmlns:text='t'"
                                + " xmlns:table='ta' xmlns:style='s'><office:automatic-styles><style:style style:name='hid'>"
                                + "<style:table-properties table:display='false'/></style:style></office:automatic-styles>"
                                + "<office:body><office:spreadsheet>" + sheets
                                + "</office:spreadsheet></office:body></office:document-content>")
                        .getBytes(UTF_8));
        return zip(parts);
    }

    /** Pages of 28 characters in a line, first lines of paragraphs set in by two, each line in two objects. */
    static byte[] ofd(List<String> paragraphs) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", ofdXml("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
        StringBuilder pages = new StringBuilder();
        StringBuilder page = new StringBuilder();
        int count = 0;
        int line = 0;
        for (String paragraph : paragraphs) {
            int indent = 2;
            for (int from = 0; from < paragraph.length(); ) {
                int to = Math.min(paragraph.length(), from + CHARACTERS_IN_LINE - indent);
                page.append(object(paragraph.substring(from, to), indent, 30 + 10 * line));
                from = to;
                indent = 0;
                if (++line == 20) {
                    parts.put("Doc_0/Pages/Page_" + count + "/Content.xml", page(page, count));
                    pages.append("<ofd:Page ID='" + count + "' BaseLoc='Pages/Page_" + count++ + "/Content.xml'/>");
                    line = 0;
                    page.setLength(0);
                }
            }
        }
        parts.put("Doc_0/Pages/Page_" + count + "/Content.xml", page(page, count));
        pages.append("<ofd:Page ID='" + count + "' BaseLoc='Pages/Page_" + count + "/Content.xml'/>");
        parts.put(
                "Doc_0/Document.xml",
                ofdXml(
                        "Document",
                        "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                + "</ofd:CommonData><ofd:Pages>" + pages + "</ofd:Pages>"));
        return zip(parts);
    }

    private static byte[] page(CharSequence objects, int number) {
        return ofdXml(
                "Page",
                "<ofd:Content><ofd:Layer>" + objects + object("— " + (number + 1) + " —", 13, 285)
                        + "</ofd:Layer></ofd:Content>");
    }

    private static String object(String words, int column, int y) {
        StringBuilder delta = new StringBuilder();
        for (int i = 1; i < words.length(); i++) {
            delta.append(i == 1 ? "" : " ").append(MILLIMETRES_PER_CHARACTER);
        }
        double x = 26 + column * MILLIMETRES_PER_CHARACTER;
        return "<ofd:TextObject ID='1' Boundary='" + x + " " + (y - 5) + " 160 6' Size='5.64'><ofd:TextCode X='0' Y='5'"
                + " DeltaX='" + delta + "'>" + words + "</ofd:TextCode></ofd:TextObject>";
    }

    private static byte[] ofdXml(String root, String content) {
        return ("<?xml version='1.0' encoding='UTF-8'?><ofd:" + root + OFD + ">" + content + "</ofd:" + root + ">")
                .getBytes(UTF_8);
    }

    /** The paragraphs as Word and WPS write them: half in the code page of the font, half in Unicode. */
    static byte[] rtf(List<String> paragraphs) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\deff0\n"
                + "{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f1\\fswiss\\fcharset0 Arial;}}\n"
                + "{\\*\\generator Writer 1.0;}{\\info{\\title x}}\\pard\\f0 ");
        Random random = new Random(7);
        for (String paragraph : paragraphs) {
            for (char c : paragraph.toCharArray()) {
                if (c < 0x80) {
                    rtf.append(c);
                } else if (random.nextBoolean()) {
                    rtf.append("\\uc1\\u").append((short) c).append('?');
                } else {
                    for (byte b : String.valueOf(c).getBytes(java.nio.charset.Charset.forName("GB18030"))) {
                        rtf.append(String.format(java.util.Locale.ROOT, "\\'%02x", b));
                    }
                }
            }
            rtf.append("\\par\n");
        }
        return rtf.append("}").toString().getBytes(UTF_8);
    }
}
