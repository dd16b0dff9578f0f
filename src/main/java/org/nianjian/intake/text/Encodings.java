package org.nianjian.intake.text;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters without guessing: a byte order mark, else UTF-16 that is certain, else strict UTF-8, else GB18030, which holds GBK and GB2312.
 * UTF-8 with a few broken bytes stays UTF-8: nine of ten characters beyond ASCII well formed is no accident.
 */
public final class Encodings {
    private static final int SAMPLE = 1 << 16;

    private Encodings() {}

    /**
     * A decoded text.
     *
     * @param text the characters, without byte order mark; U+FFFD for each broken piece
     * @param encoding what the bytes were read as
     * @param broken how many pieces were broken
     */
    public record Decoded(String text, String encoding, int broken) {
        /** What people should know of it, in English. */
        public String note() {
            return broken == 0 ? encoding : encoding + ", " + broken + " damaged places";
        }
    }

    /** The characters of these bytes. */
    public static Decoded decode(byte[] content) {
        return decode(content, content.length);
    }

    /**
     * The characters of these bytes one after the other, for what is too large to be held twice: the encoding is told by
     * the first 64 KB. Broken pieces are U+FFFD, so that the JDK's XML reader never reports them on standard error.
     */
    static Reader reader(byte[] content) {
        Charset marked = byteOrderMark(content);
        int skip = marked == null ? 0 : marked == StandardCharsets.UTF_8 ? 3 : 2;
        Charset charset =
                marked == null ? Charset.forName(decode(content, SAMPLE).encoding()) : marked;
        return new InputStreamReader(new ByteArrayInputStream(content, skip, content.length - skip), charset);
    }

    /** The first bytes of a text; a character that is cut off at the end is left out. */
    static Decoded decode(byte[] content, int length) {
        boolean whole = length >= content.length;
        int end = Math.min(length, content.length);
        Charset marked = byteOrderMark(content);
        if (marked != null) {
            int skip = marked == StandardCharsets.UTF_8 ? 3 : 2;
            return lenient(content, skip, end, marked, whole);
        }
        Charset wide = certainlyWide(content);
        if (wide != null) {
            return lenient(content, 0, end, wide, whole);
        }
        Decoded utf8 = lenient(content, 0, end, StandardCharsets.UTF_8, whole);
        if (utf8.broken == 0) {
            return utf8;
        }
        if (utf8.broken * 9L <= beyondAscii(utf8.text) - utf8.broken) {
            return utf8;
        }
        return lenient(content, 0, end, Charset.forName("GB18030"), whole);
    }

    /** The character set that a byte order mark announces; null if there is none. */
    private static @Nullable Charset byteOrderMark(byte[] content) {
        if (FileTypes.starts(content, 0, "\u00EF\u00BB\u00BF")) {
            return StandardCharsets.UTF_8;
        }
        if (FileTypes.starts(content, 0, "\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        return FileTypes.starts(content, 0, "\u00FE\u00FF") ? StandardCharsets.UTF_16BE : null;
    }

    /**
     * UTF-16 without a mark, where it is certain: there are zeros, which no other text has, and nine of ten characters are
     * Chinese or ASCII in one order of the bytes, and fewer than half in the other. Null if it is not.
     */
    private static @Nullable Charset certainlyWide(byte[] content) {
        int length = Math.min(content.length, SAMPLE) & ~1;
        boolean zero = false;
        for (int i = 0; i < length && !zero; i++) {
            zero = content[i] == 0;
        }
        if (length < 8 || !zero) {
            return null;
        }
        int little = percentUsual(new String(content, 0, length, StandardCharsets.UTF_16LE));
        int big = percentUsual(new String(content, 0, length, StandardCharsets.UTF_16BE));
        if (Math.max(little, big) < 90 || Math.min(little, big) >= 50) {
            return null;
        }
        return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static int percentUsual(String text) {
        return (int) (text.codePoints().filter(Encodings::isUsual).count() * 100 / text.length());
    }

    private static boolean isUsual(int c) {
        return c >= ' ' && c < 0x7f
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || Character.isIdeographic(c)
                || c >= 0x2010 && c <= 0x2040
                || c >= 0x3000 && c <= 0x303f
                || c >= 0xff00 && c <= 0xffef;
    }

    /** Whether the bytes are words in some encoding, and not a program's data. */
    static boolean looksLikeText(byte[] content) {
        if (byteOrderMark(content) != null || certainlyWide(content) != null) {
            return true;
        }
        int length = Math.min(content.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            byte b = content[i];
            if (b >= 0 && b < ' ' && (b < '\t' || b > '\r')) {
                controls++;
            }
        }
        if (controls > length / 100) {
            return false;
        }
        return decode(content, length).broken <= Math.max(2, length / 100);
    }

    private static int beyondAscii(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                count++;
            }
        }
        return count;
    }

    private static Decoded lenient(byte[] content, int from, int to, Charset charset, boolean whole) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content, from, to - from);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        StringBuilder text = new StringBuilder(to - from);
        int broken = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, whole);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                text.append('\uFFFD');
                broken++;
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                return new Decoded(text.toString(), charset.name(), broken);
            }
        }
    }
}
