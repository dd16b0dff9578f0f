package org.nianjian.intake.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/**
 * Reads a Word document of 1997 to 2003, which WPS writes too, and Word 6 and 95. A document whose formatting HWPF cannot
 * follow is read by its pieces of text alone: then numbers of lists are missing, but no word is.
 */
final class DocFormat implements Format {
    @Override
    public Extract read(byte[] content, Limits limits) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            return read(root, limits);
        }
    }

    /** Documents are not closed: that would close the file, which is still wanted when its formatting makes no sense. */
    private static Extract read(DirectoryNode root, Limits limits) throws IOException {
        try {
            HWPFDocument document = new HWPFDocument(root);
            String body = body(document);
            return new Found(headers(document, body) + body, "");
        } catch (OldWordFileFormatException e) {
            return new Found(body(new HWPFOldDocument(root)), "Word 6 or 95");
        } catch (EncryptedDocumentException e) {
            return new Refused(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD);
        } catch (RuntimeException e) {
            return new Found(DocPieces.text(root, limits.textChars()), "read without its formatting");
        }
    }

    private static String body(HWPFDocumentCore document) {
        DocText text = new DocText(document);
        text.add(document.getRange());
        if (document instanceof HWPFDocument modern) {
            Range boxes = modern.getMainTextboxRange();
            if (boxes != null) {
                text.add(boxes);
            }
        }
        return text.text();
    }

    /** Page headers name the county or the office; each line once, and none that the pages say anyway. */
    private static String headers(HWPFDocument document, String body) {
        HeaderStories stories = new HeaderStories(document);
        StringBuilder text = new StringBuilder();
        for (String story : new String[] {stories.getFirstHeader(), stories.getOddHeader(), stories.getEvenHeader()}) {
            if (story != null) {
                Range.stripFields(story)
                        .lines()
                        .filter(DocxFormat::saysSomething)
                        .map(String::strip)
                        .filter(line -> !body.contains(line) && text.indexOf(line) < 0)
                        .forEach(line -> text.append(line).append('\n'));
            }
        }
        return text.toString();
    }
}
