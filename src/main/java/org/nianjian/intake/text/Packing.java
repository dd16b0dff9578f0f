package org.nianjian.intake.text;

/** Ways in which several submissions come as one file. */
public enum Packing {
    /** A submission by itself. */
    NONE,
    ZIP,
    SEVEN_ZIP,
    TAR,
    /** One packed file, which may be a tar archive. */
    GZIP,
    MAIL;

    private static final int HEAD = 1 << 13;
    private static final int REPORT_CHARS = 500;
    private static final String[] DOCUMENT_PARTS = {
        "[content_types].xml", "_rels/", "docprops/", "word/", "xl/", "ppt/", "mimetype", "ofd.xml", "customxml/"
    };

    /** How many of the first bytes tell whether more of them are worth reading. */
    public static int head() {
        return HEAD;
    }

    /** Whether a file that begins so may be packed; if so, only the whole of it tells. */
    public static boolean maybe(byte[] head, String name) {
        if (FileTypes.starts(head, 0, "PK\3\4")) {
            return !isDocument(head);
        }
        FileType type = FileTypes.of(head, name);
        return type != FileType.DOCX && type != FileType.XLSX && type != FileType.PPTX && of(type) != NONE;
    }

    /** How a file of this content is packed. */
    public static Packing of(byte[] content, String name) {
        return of(FileTypes.of(content, name));
    }

    static boolean isPacked(FileType type) {
        return of(type) != NONE;
    }

    private static Packing of(FileType type) {
        return switch (type) {
            case ZIP -> ZIP;
            case SEVEN_ZIP -> SEVEN_ZIP;
            case TAR -> TAR;
            case GZIP -> GZIP;
            case EML, MHT -> MAIL;
            default -> NONE;
        };
    }

    /** Documents are zip archives too; what they begin with saves reading all of them. */
    private static boolean isDocument(byte[] head) {
        for (String part : DOCUMENT_PARTS) {
            int from = 30;
            if (head.length > from + part.length()
                    && new String(head, from, part.length(), java.nio.charset.StandardCharsets.ISO_8859_1)
                            .equalsIgnoreCase(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mail's own words are long enough for a report, and not only a note to what is sent with it. */
    public static boolean hasReportInBody(byte[] mail) {
        return Mail.read(mail)
                        .body()
                        .map(body -> Encodings.decode(body.content()).text())
                        .orElse("")
                        .codePoints()
                        .filter(Character::isIdeographic)
                        .count()
                >= REPORT_CHARS;
    }
}
