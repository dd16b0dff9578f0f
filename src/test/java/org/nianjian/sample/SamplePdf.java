package org.nianjian.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Sets a sample as a PDF in a font that every reader of PDFs has, so that none needs to be embedded. */
final class SamplePdf {
    private static final int SIZE = 16;
    private static final int MARGIN = 80;
    private static final int LEADING = 28;
    private static final int WIDTH = 595;
    private static final int HEIGHT = 842;

    private final PDDocument document;
    private final String header;
    private final COSDictionary font = font();
    private StringBuilder page = new StringBuilder();
    private int pages;
    private int y;

    private SamplePdf(PDDocument document, String header) throws IOException {
        this.document = document;
        this.header = header;
        openPage();
    }

    static byte[] write(SampleSource source) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SamplePdf pdf = new SamplePdf(document, source.header());
            for (String line : source.lines()) {
                if (SampleSource.title(line)) {
                    String title = line.substring(2);
                    pdf.show(title, (WIDTH - width(title)) / 2, pdf.y);
                    pdf.feed();
                } else {
                    pdf.paragraph(line);
                }
            }
            pdf.closePage();
            document.setDocumentId(0L);
            document.save(out);
            return out.toByteArray();
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
            page.append(String.format(
                    Locale.ROOT,
                    "BT /F1 %d Tf %d %d Td <%s> Tj ET%n",
                    SIZE,
                    at,
                    baseline,
                    HexFormat.of().formatHex(String.valueOf(c).getBytes(StandardCharsets.UTF_16BE))));
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
            closePage();
            openPage();
        }
    }

    private void openPage() {
        pages++;
        page = new StringBuilder();
        y = HEIGHT - MARGIN - SIZE;
        show(header, (WIDTH - width(header)) / 2, HEIGHT - 48);
        show("- " + pages + " -", WIDTH / 2 - 20, 36);
    }

    private void closePage() throws IOException {
        PDPage made = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        made.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(page.toString().getBytes(StandardCharsets.US_ASCII));
        }
        made.setContents(stream);
        document.addPage(made);
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setName(COSName.SUBTYPE, "CIDFontType0");
        glyphs.setName(COSName.BASE_FONT, "STSong-Light");
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setItem(COSName.FONT_DESC, descriptor);
        glyphs.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        for (int width : new int[] {1, 95, 500, 814, 907, 500}) {
            widths.add(COSInteger.get(width));
        }
        glyphs.setItem(COSName.W, widths);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(glyphs);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
