package org.nianjian.sample;

import java.io.IOException;

/** Sets a sample as a PDF. */
final class SamplePdf {
    private static final int SIZE = 16;
    private static final int MARGIN = 80;
    private static final int LEADING = 28;
    private static final int WIDTH = 595;
    private static final int HEIGHT = 842;

    private final PdfSheets sheets;
    private final String header;
    private int pages;
    private int y;

    private SamplePdf(PdfSheets sheets, String header) {
        this.sheets = sheets;
        this.header = header;
        openPage();
    }

    static byte[] write(SampleSource source) throws IOException {
        try (PdfSheets sheets = new PdfSheets(true)) {
            SamplePdf pdf = new SamplePdf(sheets, source.header());
            for (String line : source.lines()) {
                if (SampleSource.title(line)) {
                    String title = line.substring(2);
                    pdf.show(title, (WIDTH - width(title)) / 2, pdf.y);
                    pdf.feed();
                } else {
                    pdf.paragraph(line);
                }
            }
            sheets.turn();
            sheets.document().setDocumentId(0L);
            return sheets.bytes();
        }
    }

    private void paragraph(String text) throws IOException {
        int x = MARGIN + 2 * SIZE;
        StringBuilder line = new StringBuilder();
        int used = x;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (used + width(c) > WIDTH - MARGIN) {
                show(line.toString(), x, y);
                feed();
                line.setLength(0);
                x = MARGIN;
                used = x;
            }
            line.append(c);
            used += width(c);
        }
        show(line.toString(), x, y);
        feed();
    }

    private void show(String text, int x, int baseline) {
        int at = x;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sheets.show(String.valueOf(c), at, baseline, SIZE);
            at += width(c);
        }
    }

    private static int width(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }

    private static int width(char c) {
        return c < 0x80 ? SIZE / 2 : SIZE;
    }

    private void feed() throws IOException {
        y -= LEADING;
        if (y < MARGIN) {
            sheets.turn();
            openPage();
        }
    }

    private void openPage() {
        pages++;
        y = HEIGHT - MARGIN - SIZE;
        show(header, (WIDTH - width(header)) / 2, HEIGHT - 48);
        show("- " + pages + " -", WIDTH / 2 - 20, 36);
    }
}
