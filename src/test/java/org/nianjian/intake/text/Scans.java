package org.nianjian.intake.text;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes pictures of text, as scanners do. */
public final class Scans {
    private static final int DOTS_PER_INCH = 200;

    private Scans() {}

    /** A page of A4 at 200 dots per inch. */
    private static BufferedImage picture(List<String> lines) throws IOException {
        BufferedImage picture = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font());
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 220, 300 + 80 * i);
        }
        pen.dispose();
        return picture;
    }

    private static Font font() throws IOException {
        try (InputStream font =
                Scans.class.getResourceAsStream("/org/nianjian/publish/fonts/NotoSansCJKsc-Regular-cut.otf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(font))
                    .deriveFont(44f);
        } catch (java.awt.FontFormatException e) {
            throw new IOException(e);
        }
    }

    /** A picture of these lines. */
    public static byte[] png(List<String> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture(lines), "png", out);
        return out.toByteArray();
    }

    /** The same on a page. */
    static byte[] pdf(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture(lines)),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** What a scanner makes of the pages of a PDF: 200 dots per inch, not quite straight, with specks. */
    static byte[] scanned(byte[] printed) throws IOException {
        Random random = new Random(200);
        try (PDDocument pages = Loader.loadPDF(printed);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(pages);
            for (int i = 0; i < pages.getNumberOfPages(); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
                double turn = Math.toRadians(i % 2 == 0 ? 0.7 : -0.5);
                PDPage sheet = new PDPage(PDRectangle.A4);
                scan.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(scan, sheet)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(scan, worn(page, turn, random), 0.6f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage worn(BufferedImage page, double turn, Random random) {
        BufferedImage worn = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = worn.createGraphics();
        pen.setColor(new Color(244, 244, 244));
        pen.fillRect(0, 0, worn.getWidth(), worn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(turn, worn.getWidth() / 2.0, worn.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        byte[] greys = ((DataBufferByte) worn.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < greys.length; i++) {
            double grey = (greys[i] & 0xFF) + 12 * random.nextGaussian();
            boolean speck = random.nextInt(10_000) == 0;
            greys[i] = (byte) (speck ? 60 : Math.max(0, Math.min(255, Math.round(grey))));
        }
        return worn;
    }
}
