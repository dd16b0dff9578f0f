package org.nianjian.intake.text;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes pictures of text, as scanners do. */
public final class Scans {
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
}
