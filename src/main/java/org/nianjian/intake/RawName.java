package org.nianjian.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file name, and what they spell: UTF-8, else GB18030, whatever the locale is.
 *
 * <p>Without a locale the JVM shows {@code ?} for every byte that is not ASCII; only the path's URI still tells the bytes.
 */
public record RawName(byte[] bytes) {

    /** The last part of a path that came from a directory stream. */
    static RawName of(Path path) {
        String raw = path.toUri().getRawPath();
        int end = raw.length();
        while (end > 0 && raw.charAt(end - 1) == '/') {
            end--;
        }
        int start = raw.lastIndexOf('/', end - 1) + 1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - start);
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return new RawName(bytes.toByteArray());
    }

    /** Whether the bytes are well-formed UTF-8 without control characters: then {@link #verbatim} is theirs alone. */
    boolean isPlainUtf8() {
        for (byte b : bytes) {
            if (isControl(b)) {
                return false;
            }
        }
        return decode(StandardCharsets.UTF_8) != null;
    }

    /** The name as people know it. Control characters, and bytes that are neither UTF-8 nor GB18030, stand as {@code %0A}. */
    public String verbatim() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            String text = decode(charset);
            if (text != null) {
                return withoutControls(text);
            }
        }
        return escaped();
    }

    /** The name in ASCII, every other byte as {@code %C4}: different bytes never look alike. */
    String escaped() {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            if (b >= 0 && b != '%' && !isControl(b)) {
                text.append((char) b);
            } else {
                text.append(percent(b));
            }
        }
        return text.toString();
    }

    private @Nullable String decode(Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String withoutControls(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f) {
                plain.append(percent((byte) c));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' || b == 0x7f;
    }

    private static String percent(byte b) {
        return String.format(Locale.ROOT, "%%%02X", b);
    }
}
