package org.nianjian.intake.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells what a zip archive is by what lies in it. */
final class ZipTypes {
    private static final int MIMETYPE_BYTES = 256;
    private static final int HEAD = 1 << 16;
    private static final Map<String, FileType> MIMETYPES = Map.of(
            "application/vnd.oasis.opendocument.text", FileType.ODT,
            "application/vnd.oasis.opendocument.spreadsheet", FileType.ODS,
            "application/vnd.oasis.opendocument.presentation", FileType.ODP,
            "application/epub+zip", FileType.EPUB);

    private ZipTypes() {}

    /** The type; that of a broken archive by the names that can still be seen. */
    static FileType of(byte[] content, String ending) {
        try {
            ZipArchive zip = ZipArchive.open(content);
            if (zip.has("ofd.xml")) {
                return FileType.OFD;
            }
            if (zip.has("mimetype")) {
                String mimetype = new String(zip.read("mimetype", MIMETYPE_BYTES), StandardCharsets.US_ASCII).strip();
                return MIMETYPES.getOrDefault(mimetype, FileType.ZIP);
            }
            if (isOffice(zip, "word/document.xml", "word/")) {
                return FileType.DOCX;
            }
            if (isOffice(zip, "xl/workbook.xml", "xl/")) {
                return FileType.XLSX;
            }
            return isOffice(zip, "ppt/presentation.xml", "ppt/") ? FileType.PPTX : FileType.ZIP;
        } catch (IOException e) {
            return broken(content, ending);
        }
    }

    /** A folder of an archive may be called {@code word} too. */
    private static boolean isOffice(ZipArchive zip, String part, String folder) {
        boolean related = zip.has("[Content_Types].xml") || zip.has("_rels/.rels");
        return zip.has(part) || related && zip.hasUnder(folder);
    }

    private static FileType broken(byte[] content, String ending) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("word/") || ending.equals("docx")) {
            return FileType.DOCX;
        }
        if (head.contains("xl/") || ending.equals("xlsx")) {
            return FileType.XLSX;
        }
        if (ending.equals("odt")) {
            return FileType.ODT;
        }
        if (ending.equals("ods")) {
            return FileType.ODS;
        }
        if (ending.equals("ofd")) {
            return FileType.OFD;
        }
        return head.contains("ppt/") || ending.equals("pptx") ? FileType.PPTX : FileType.ZIP;
    }
}
