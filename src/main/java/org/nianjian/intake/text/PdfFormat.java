package org.nianjian.intake.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/** Reads the text layer of a PDF: its lines are joined to paragraphs again, and what every page repeats is left out. */
final class PdfFormat implements Format {
    /** Fewer ideographs than this per page are a stamp or a page number over a scan. */
    private static final int WORDS_PER_PAGE = 8;

    @Override
    public Extract read(byte[] content, Limits limits) throws IOException {
        Fonts.prepare();
        try (PDDocument document = Loader.loadPDF(content, "", null, null, memory(limits))) {
            List<PageLine> lines = PdfPages.of(document, limits.textChars());
            String text = PageParagraphs.join(PageFurniture.without(lines));
            return isScan(text, document.getNumberOfPages())
                    ? new Refused(RejectionReason.NO_TEXT, Messages.NO_TEXT)
                    : new Found(text, "");
        } catch (InvalidPasswordException e) {
            return new Refused(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD);
        }
    }

    private static StreamCacheCreateFunction memory(Limits limits) {
        return MemoryUsageSetting.setupMainMemoryOnly(limits.unpackedBytes()).streamCache;
    }

    private static boolean isScan(String text, int pages) {
        long words = text.codePoints().filter(Character::isLetterOrDigit).count();
        return words < (long) WORDS_PER_PAGE * Math.min(pages, 50);
    }

    /** Runs once, when the first PDF is read: a night without one does not wait for fonts. */
    private static final class Fonts {
        static {
            BundledFont.use();
        }

        static void prepare() {}
    }
}
