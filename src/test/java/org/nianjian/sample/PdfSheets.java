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

/**
 * Sheets of A4 with Chinese words at places, as a PDF. The font is one of those that every reader has, so none needs to be
 * embedded. Lengths are in points, heights from the lower edge.
 */
public final class PdfSheets implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final COSDictionary font = font();
    private final boolean packed;
    private final StringBuilder sheet = new StringBuilder();

    /** @param packed whether what stands on the sheets is compressed */
    public PdfSheets(boolean packed) {
        this.packed = packed;
    }

    /** The document, for what else is to be done with it. */
    public PDDocument document() {
        return document;
    }

    /** Puts words on the sheet, from there to the right. */
    public void show(String words, float x, float baseline, float size) {
        sheet.append("BT /F1 " + number(size) + " Tf " + number(x) + " " + number(baseline) + " Td <"
                + HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE)) + "> Tj ET\n");
    }

    private static String number(float value) {
        return value == Math.rint(value) ? Integer.toString((int) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    /** Puts the sheet behind those before, and takes an empty one. */
    public void turn() throws IOException {
        PDPage made = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        made.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out =
                packed ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createOutputStream()) {
            out.write(sheet.toString().getBytes(StandardCharsets.US_ASCII));
        }
        made.setContents(stream);
        document.addPage(made);
        sheet.setLength(0);
    }

    /** The document of all sheets that were turned. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
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
