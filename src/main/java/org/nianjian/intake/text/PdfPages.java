package org.nianjian.intake.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** What stands on the pages of a PDF, and where; in which order it is read is up to {@link PageLayout}. */
final class PdfPages extends PDFTextStripper {
    private final List<PageLine> lines = new ArrayList<>();
    private final PdfRules rules = new PdfRules(this);
    private final int maxChars;
    private int chars;
    private float pageHeight;

    private PdfPages(int maxChars) throws IOException {
        this.maxChars = maxChars;
        rules.operators().forEach(this::addOperator);
    }

    /**
     * The lines in reading order.
     *
     * @throws TooLargeException if they hold more characters than that
     * @throws IOException if the document is damaged
     */
    static List<PageLine> of(PDDocument document, int maxChars) throws IOException {
        PdfPages pages = new PdfPages(maxChars);
        pages.writeText(document, Writer.nullWriter());
        return pages.lines;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        super.startPage(page);
        boolean turned = page.getRotation() % 180 != 0;
        pageHeight = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        rules.begin(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        chars++;
        if (chars <= maxChars) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writePage() throws IOException {
        if (chars > maxChars) {
            throw new TooLargeException("text");
        }
        List<Glyph> glyphs = new ArrayList<>();
        float turned = 0;
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition text : article) {
                if (isUpright(text.getTextMatrix())) {
                    turned = text.getDir();
                    float left = text.getXDirAdj();
                    glyphs.add(new Glyph(
                            text.getUnicode(),
                            left,
                            left + text.getWidthDirAdj(),
                            text.getYDirAdj(),
                            text.getFontSizeInPt()));
                }
            }
        }
        lines.addAll(PageLayout.lines(getCurrentPageNo() - 1, pageHeight, glyphs, rules.seen(turned)));
    }

    /** What is set across the page, at no right angle, is a watermark. */
    private static boolean isUpright(Matrix matrix) {
        float along = Math.abs(matrix.getScaleX()) + Math.abs(matrix.getScaleY());
        float across = Math.abs(matrix.getShearX()) + Math.abs(matrix.getShearY());
        return Math.min(along, across) < 0.5f * Math.max(along, across);
    }
}
