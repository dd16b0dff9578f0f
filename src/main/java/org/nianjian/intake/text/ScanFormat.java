package org.nianjian.intake.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/** Reads pictures of text, by themselves or on the pages of a PDF, with the characters that {@link Recogniser} sees. */
final class ScanFormat implements Format {
    private static final int DOTS_PER_INCH = 300;
    private static final float POINTS_PER_INCH = 72;
    /** As large as A4, in square points: larger pages are drawn smaller. */
    private static final float PAGE = 595 * 842;

    private static final int MOST_PAGES = 200;
    /** A larger picture would not fit into memory twice. */
    private static final int MOST_POINTS = 30_000_000;

    private final boolean pages;

    /** @param pages whether it is a PDF, and not a picture by itself */
    ScanFormat(boolean pages) {
        this.pages = pages;
    }

    @Override
    public Extract read(byte[] content, Limits limits) throws IOException {
        List<PageLine> lines = pages ? pages(content, limits) : Recogniser.lines(0, levelled(content));
        String text = RecognisedNumbers.joined(PageParagraphs.join(PageFurniture.without(lines)));
        return text.isBlank()
                ? new Refused(RejectionReason.NO_TEXT, Messages.NO_TEXT)
                : new Found(text, Recogniser.NOTE);
    }

    /** A picture with level lines; the same bytes if they are, or if it is too large to be turned here. */
    private static byte[] levelled(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return picture;
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                return picture;
            }
            BufferedImage seen = reader.read(0);
            BufferedImage level = ScanSkew.levelled(seen);
            return level == seen ? picture : png(level);
        } catch (IOException | RuntimeException e) {
            // What Java cannot show Tesseract may.
            return picture;
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private static List<PageLine> pages(byte[] content, Limits limits) throws IOException {
        List<PageLine> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(limits.unpackedBytes()).streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new TooLargeException("pages");
            }
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var box = document.getPage(page).getCropBox();
                float points = box.getWidth() * box.getHeight();
                float scale = DOTS_PER_INCH / POINTS_PER_INCH * Math.min(1, (float) Math.sqrt(PAGE / points));
                BufferedImage picture = renderer.renderImage(page, scale, ImageType.GRAY);
                lines.addAll(Recogniser.lines(page, png(ScanSkew.levelled(picture))));
            }
        }
        return lines;
    }
}
