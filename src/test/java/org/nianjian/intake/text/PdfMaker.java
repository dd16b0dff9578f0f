package org.nianjian.intake.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
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
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Sets Chinese text on pages as word processors do: paragraphs begin two characters in and wrap at the margin, some room
 * is left beside digits. The font is one of those that every reader has, so none needs to be embedded.
 */
final class PdfMaker implements AutoCloseable {
    static final float SIZE = 16;
    static final float MARGIN = 80;
    private static final float END = PDRectangle.A4.getWidth() - MARGIN;

    private final PDDocument document = new PDDocument();
    private final COSDictionary font = font();
    private StringBuilder page = new StringBuilder();
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** The same, to be opened with a password only. */
    byte[] locked(String password) throws IOException {
        closePage();
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
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
        page.append(String.format(
                Locale.ROOT,
                "BT /F1 %.2f Tf %.2f %.2f Td <%s> Tj ET%n",
                size,
                x,
                baseline,
                HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
    }

    private void closePage() throws IOException {
        if (pages == 0) {
            return;
        }
        PDPage made = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        made.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(page.toString().getBytes(StandardCharsets.US_ASCII));
        }
        made.setContents(stream);
        document.addPage(made);
        page = new StringBuilder();
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
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        for (int width : new int[] {1, 95, 500, 814, 907, 500}) {
            widths.add(COSInteger.get(width));
        }
        descendant.setItem(COSName.W, widths);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
