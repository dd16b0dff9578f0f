package org.nianjian.intake.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes documents as the libraries' own writers make them. */
final class Documents {
    private Documents() {}

    static byte[] docx(Consumer<XWPFDocument> content) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx(List<String> paragraphs) {
        return docx(document -> paragraphs.forEach(
                text -> document.createParagraph().createRun().setText(text)));
    }

    static byte[] html(List<String> paragraphs, String declared, Charset charset) {
        StringBuilder page =
                new StringBuilder("<html><head><meta charset=" + declared + "><title>报告</title></head><body>");
        paragraphs.forEach(text -> page.append("\n<p>").append(text).append("</p>"));
        return page.append("</body></html>").toString().getBytes(charset);
    }

    /** A workbook of one sheet with a paragraph in each row. */
    static byte[] workbook(Workbook workbook, List<String> paragraphs) {
        return workbook(workbook, book -> {
            Sheet sheet = book.createSheet("Sheet1");
            for (String text : paragraphs) {
                sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(text);
            }
        });
    }

    static byte[] workbook(Workbook workbook, Consumer<Workbook> content) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] doc(List<String> paragraphs) {
        DocMaker maker = new DocMaker();
        paragraphs.forEach(maker::paragraph);
        return maker.bytes();
    }
}
