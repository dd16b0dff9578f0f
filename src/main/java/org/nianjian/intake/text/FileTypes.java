package org.nianjian.intake.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Tells what a file is: from its content first; its name only chooses between things whose content looks alike. */
final class FileTypes {
    /** Content of these names is text but no report. */
    private static final Map<String, FileType> TEXT_BY_NAME = Map.of(
            "csv",
            FileType.CSV,
            "tsv",
            FileType.CSV,
            "json",
            FileType.JSON,
            "xml",
            FileType.XML,
            "yaml",
            FileType.JSON,
            "yml",
            FileType.JSON,
            "eml",
            FileType.EML,
            "mht",
            FileType.MHT,
            "mhtml",
            FileType.MHT);

    private static final Map<String, FileType> BINARY_BY_NAME = Map.of(
            "ceb", FileType.CEB, "cebx", FileType.CEB, "caj", FileType.CAJ, "nh", FileType.CAJ, "kdh", FileType.CAJ);

    private FileTypes() {}

    /** What the content is. Of a zip or an Office document the whole is needed, of others the first 64 KB will do. */
    static FileType of(byte[] content, String name) {
        String ending = ending(name);
        FileType signed = bySignature(content, ending);
        if (signed != FileType.UNKNOWN) {
            return signed;
        }
        if (!Encodings.looksLikeText(content)) {
            return BINARY_BY_NAME.getOrDefault(ending, FileType.UNKNOWN);
        }
        return TextTypes.of(content, TEXT_BY_NAME.getOrDefault(ending, FileType.TXT), ending);
    }

    private static FileType bySignature(byte[] content, String ending) {
        if (starts(content, 0, "PK\3\4") || starts(content, 0, "PK\5\6")) {
            return ZipTypes.of(content, ending);
        }
        if (startsBytes(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return CompoundTypes.of(content, ending);
        }
        if (indexOf(content, "%PDF-", 1024) >= 0) {
            return FileType.PDF;
        }
        if (starts(content, 0, "{\\rtf")) {
            return FileType.RTF;
        }
        if (starts(content, 0, "Rar!\u001a\u0007")) {
            return FileType.RAR;
        }
        if (startsBytes(content, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
            return FileType.SEVEN_ZIP;
        }
        if (startsBytes(content, 0x1F, 0x8B)) {
            return FileType.GZIP;
        }
        if (starts(content, 257, "ustar")) {
            return FileType.TAR;
        }
        if (isImage(content)) {
            return FileType.IMAGE;
        }
        if (isMedia(content)) {
            return FileType.MEDIA;
        }
        if (starts(content, 0, "MZ") && !Encodings.looksLikeText(content)
                || startsBytes(content, 0x7F, 'E', 'L', 'F')) {
            return FileType.PROGRAM;
        }
        return starts(content, 0, "Founder CEB") ? FileType.CEB : FileType.UNKNOWN;
    }

    private static boolean isImage(byte[] content) {
        return startsBytes(content, 0xFF, 0xD8, 0xFF)
                || startsBytes(content, 0x89, 'P', 'N', 'G')
                || starts(content, 0, "GIF8")
                || starts(content, 0, "BM") && !Encodings.looksLikeText(content)
                || startsBytes(content, 'I', 'I', '*', 0)
                || startsBytes(content, 'M', 'M', 0, '*')
                || starts(content, 0, "RIFF") && starts(content, 8, "WEBP")
                || starts(content, 4, "ftyphei");
    }

    private static boolean isMedia(byte[] content) {
        return starts(content, 4, "ftyp") || starts(content, 0, "ID3") || starts(content, 0, "RIFF");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean startsBytes(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean starts(byte[] content, int from, String signature) {
        if (content.length < from + signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((content[from + i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] content, String word, int within) {
        return new String(content, 0, Math.min(content.length, within), StandardCharsets.ISO_8859_1).indexOf(word);
    }
}
