package org.nianjian.intake.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a document, with where they stand; what PDFBox writes as one string is kept apart by its geometry. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> line = new ArrayList<>();
    private final int maxChars;
    private int chars;
    private float pageHeight;

    private PdfLines(int maxChars) throws IOException {
        this.maxChars = maxChars;
        setSortByPosition(true);
    }

    /**
     * The lines in reading order.
     *
     * @throws TooLargeException if they hold more characters than that
     * @throws IOException if the document is damaged
     */
    static List<PdfLine> of(PDDocument document, int maxChars) throws IOException {
        PdfLines stripper = new PdfLines(maxChars);
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        super.startPage(page);
        boolean turned = page.getRotation() % 180 != 0;
        pageHeight = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        line.addAll(positions);
        chars += text.length();
        if (chars > maxChars) {
            throw new TooLargeException("text");
        }
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        endLine();
        super.endPage(page);
    }

    private void endLine() {
        if (line.isEmpty()) {
            return;
        }
        PdfWords words = new PdfWords();
        float size = 0;
        for (TextPosition position : line) {
            float left = position.getXDirAdj();
            float height = position.getFontSizeInPt();
            words.add(position.getUnicode(), left, left + position.getWidthDirAdj(), height);
            size = Math.max(size, height);
        }
        if (!words.isEmpty()) {
            lines.add(new PdfLine(
                    getCurrentPageNo() - 1,
                    pageHeight,
                    words.text(),
                    words.left(),
                    words.right(),
                    line.get(0).getYDirAdj(),
                    size));
        }
        line.clear();
    }
}
