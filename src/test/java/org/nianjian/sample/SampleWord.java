package org.nianjian.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Sets a sample as a Word document. */
final class SampleWord {
    private SampleWord() {}

    static byte[] write(SampleSource source) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            if (!source.header().isEmpty()) {
                XWPFParagraph header =
                        document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
                header.setAlignment(ParagraphAlignment.CENTER);
                run(header, source.header(), 10, false);
            }
            int i = 0;
            while (i < source.lines().size()) {
                int end = i;
                while (end < source.lines().size()
                        && SampleSource.row(source.lines().get(end))) {
                    end++;
                }
                if (end > i) {
                    table(document, source.lines().subList(i, end));
                    i = end;
                } else {
                    paragraph(document, source.lines().get(i++));
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void paragraph(XWPFDocument document, String line) {
        XWPFParagraph paragraph = document.createParagraph();
        if (SampleSource.title(line)) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            run(paragraph, line.substring(2), 22, true);
        } else {
            paragraph.setFirstLineIndent(640);
            run(paragraph, line, 16, false);
        }
    }

    private static void table(XWPFDocument document, List<String> rows) {
        XWPFTable table = document.createTable(
                rows.size(), SampleSource.cells(rows.get(0)).size());
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = SampleSource.cells(rows.get(row));
            for (int cell = 0; cell < cells.size(); cell++) {
                run(table.getRow(row).getCell(cell).getParagraphs().get(0), cells.get(cell), 14, row == 0);
            }
        }
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
    }
}
