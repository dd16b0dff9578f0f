package org.nianjian.intake.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.nianjian.sample.PdfSheets;

/**
 * Sets Chinese text on pages as word processors do: paragraphs begin two characters in and wrap at the margin, some room
 * is left beside digits.
 */
final class PdfMaker implements AutoCloseable {
    static final float SIZE = 16;
    static final float MARGIN = 80;
    private static final float END = PDRectangle.A4.getWidth() - MARGIN;

    private final PdfSheets sheets = new PdfSheets(false);
    private boolean furniture;
    private int pages;
    private float y;

    /** A PDF of these paragraphs, with a header and a number on every page. */
    static byte[] pdf(List<String> paragraphs) throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.furniture = true;
            for (int i = 0; i < paragraphs.size(); i++) {
                maker.paragraph(paragraphs.get(i), MARGIN + (i == 0 ? 3 : 2) * SIZE);
            }
            return maker.bytes();
        }
    }

    /** Sets a paragraph whose first line begins there. */
    void paragraph(String text, float first) throws IOException {
        if (pages == 0) {
            openPage();
        }
        float x = first;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            float gap = i > 0 && (c < 0x80) != (text.charAt(i - 1) < 0x80) ? SIZE / 4 : 0;
            float width = c < 0x80 ? SIZE / 2 : SIZE;
            if (x + gap + width > END) {
                x = MARGIN;
                feed();
            } else {
                x += gap;
            }
            show(String.valueOf(c), x, y, SIZE);
            x += width;
        }
        feed();
    }

    /** An empty page. */
    void blankPage() throws IOException {
        openPage();
    }

    byte[] bytes() throws IOException {
        closePage();
        return sheets.bytes();
    }

    /** The same, to be opened with a password only. */
    byte[] locked(String password) throws IOException {
        closePage();
        sheets.document().protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
        return sheets.bytes();
    }

    private void feed() throws IOException {
        y -= SIZE * 1.75f;
        if (y < MARGIN + SIZE) {
            openPage();
        }
    }

    private void openPage() throws IOException {
        closePage();
        pages++;
        y = PDRectangle.A4.getHeight() - MARGIN - SIZE;
        if (furniture) {
            show("云岭县文件", MARGIN, PDRectangle.A4.getHeight() - 40, 9);
            show("— " + pages + " —", PDRectangle.A4.getWidth() / 2, 40, 9);
        }
    }

    void show(String text, float x, float baseline, float size) {
        sheets.show(text, x, baseline, size);
    }

    private void closePage() throws IOException {
        if (pages > 0) {
            sheets.turn();
        }
    }

    @Override
    public void close() throws IOException {
        sheets.close();
    }
}
