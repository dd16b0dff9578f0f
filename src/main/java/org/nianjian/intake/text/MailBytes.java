package org.nianjian.intake.text;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Undoes what mail does to bytes so that they travel as lines of ASCII. */
final class MailBytes {
    private MailBytes() {}

    static byte[] decoded(byte[] content, int from, int to, String coding) {
        byte[] bytes = Arrays.copyOfRange(content, from, Math.max(from, to));
        return switch (coding) {
            case "base64" -> MailHeaders.base64(bytes);
            case "quoted-printable" -> hexDecoded(bytes, '=');
            default -> bytes;
        };
    }

    /** Undoes {@code =E5}; a mark at the end of a line joins it with the next one. */
    static byte[] hexDecoded(byte[] bytes, char mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != mark) {
                out.write(bytes[i]);
            } else if (i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0) {
                out.write(hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]));
                i += 2;
            } else if (i + 1 < bytes.length && bytes[i + 1] == '\n') {
                i++;
            } else if (i + 2 < bytes.length && bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    private static int hex(byte b) {
        return b < 0 ? -1 : Character.digit((char) b, 16);
    }
}
