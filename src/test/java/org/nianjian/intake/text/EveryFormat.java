package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report in every format that is read, with the writers of the libraries or by hand. */
public final class EveryFormat {
    private static final Map<String, Maker> MAKERS = makers();

    /** The endings of the formats. */
    public static final List<String> NAMES = List.copyOf(MAKERS.keySet());

    private EveryFormat() {}

    /** Makes a document of paragraphs. */
    private interface Maker {
        byte[] make(List<String> paragraphs) throws IOException;
    }

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("txt", lines -> String.join("\r\n", lines).getBytes(Charset.forName("GB18030")));
        makers.put(
                "html",
                lines -> Documents.html(lines.stream().map(EveryFormat::escaped).toList(), "utf-8", UTF_8));
        makers.put("docx", Documents::docx);
        makers.put("doc", Documents::doc);
        makers.put("rtf", Packages::rtf);
        makers.put(
                "odt",
                lines -> Packages.odt(lines.stream().map(EveryFormat::escaped).toList()));
        makers.put("ofd", lines -> Packages.ofd(lines));
        makers.put("pdf", PdfMaker::pdf);
        makers.put("xlsx", lines -> Documents.workbook(new XSSFWorkbook(), lines));
        makers.put(
                "ods",
                lines -> Packages.ods(lines.stream().map(EveryFormat::escaped).toList()));
        makers.put("xls", lines -> Documents.workbook(new HSSFWorkbook(), lines));
        makers.put("eml", EveryFormat::mail);
        return makers;
    }

    /** The bytes of a document of these paragraphs. */
    public static byte[] make(String format, List<String> paragraphs) throws IOException {
        return Objects.requireNonNull(MAKERS.get(format)).make(paragraphs);
    }

    private static byte[] mail(List<String> lines) {
        return ("From: a@b.c\r\nTo: d@e.f\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + String.join("\r\n", lines))
                .getBytes(UTF_8);
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;");
    }
}
