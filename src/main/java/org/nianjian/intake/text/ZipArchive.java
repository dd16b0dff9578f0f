package org.nianjian.intake.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive in memory. Only the parts that are asked for are unpacked, and none beyond a limit: a document with a
 * gigabyte of pictures costs no more than its text, and an archive that unpacks without end is refused.
 *
 * <p>The JDK reads archives from files by name, which without a locale cannot be told, or from streams, where every part is
 * unpacked to find the next. Capitals in names do not matter, and {@code \} is {@code /}, as some writers have it.
 */
final class ZipArchive {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int MAX_COMMENT = 0xFFFF;

    private final byte[] content;
    private final Map<String, Part> parts;

    private ZipArchive(byte[] content, Map<String, Part> parts) {
        this.content = content;
        this.parts = parts;
    }

    private record Part(int offset, int packed, int method, boolean encrypted) {}

    /**
     * The archive of these bytes.
     *
     * @throws IOException if they are not a whole archive
     */
    static ZipArchive open(byte[] content) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        int count = zip.getShort(end + 10) & 0xFFFF;
        int at = zip.getInt(end + 16);
        Map<String, Part> parts = new LinkedHashMap<>();
        try {
            for (int i = 0; i < count; i++) {
                if (zip.getInt(at) != ENTRY) {
                    throw new IOException("the directory of the archive is damaged");
                }
                int name = zip.getShort(at + 28) & 0xFFFF;
                int extra = zip.getShort(at + 30) & 0xFFFF;
                int comment = zip.getShort(at + 32) & 0xFFFF;
                Part part = new Part(
                        zip.getInt(at + 42),
                        zip.getInt(at + 20),
                        zip.getShort(at + 10) & 0xFFFF,
                        (zip.getShort(at + 8) & 1) != 0);
                parts.put(key(new String(content, at + ENTRY_BYTES, name, StandardCharsets.UTF_8)), part);
                at += ENTRY_BYTES + name + extra + comment;
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the directory of the archive is cut off", e);
        }
        return new ZipArchive(content, parts);
    }

    private static int end(ByteBuffer zip) throws IOException {
        for (int at = zip.limit() - END_BYTES; at >= 0 && at >= zip.limit() - END_BYTES - MAX_COMMENT; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new IOException("the archive has no end: it was cut off");
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    boolean hasUnder(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** Whether the part is there and wants a password. */
    boolean isEncrypted(String name) {
        Part part = parts.get(key(name));
        return part != null && part.encrypted;
    }

    /**
     * A part, unpacked.
     *
     * @throws TooLargeException if it is larger than {@code limit}
     * @throws IOException if it is missing or damaged
     */
    byte[] read(String name, long limit) throws IOException {
        @Nullable Part part = parts.get(key(name));
        if (part == null) {
            throw new IOException("the archive has no part " + name);
        }
        int start = start(part);
        if (part.packed < 0 || start < 0 || start > content.length - part.packed) {
            throw new IOException("the part " + name + " is cut off");
        }
        return switch (part.method) {
            case 0 -> stored(start, part.packed, limit, name);
            case 8 -> inflated(start, part.packed, limit, name);
            default -> throw new IOException("the part " + name + " is packed in an unusual way");
        };
    }

    private int start(Part part) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (part.offset < 0 || part.offset > content.length - LOCAL_BYTES) {
            throw new IOException("a part lies outside the archive");
        }
        int name = zip.getShort(part.offset + 26) & 0xFFFF;
        int extra = zip.getShort(part.offset + 28) & 0xFFFF;
        return part.offset + LOCAL_BYTES + name + extra;
    }

    private byte[] stored(int start, int length, long limit, String name) throws IOException {
        if (length > limit) {
            throw new TooLargeException(name);
        }
        return Arrays.copyOfRange(content, start, start + length);
    }

    private byte[] inflated(int start, int packed, long limit, String name) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(content, start, packed);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            byte[] piece = new byte[1 << 16];
            while (!inflater.finished()) {
                int n = inflater.inflate(piece);
                if (n == 0 && !inflater.finished()) {
                    throw new IOException("the part " + name + " is cut off");
                }
                whole.write(piece, 0, n);
                if (whole.size() > limit) {
                    throw new TooLargeException(name);
                }
            }
            return whole.toByteArray();
        } catch (DataFormatException e) {
            throw new IOException("the part " + name + " is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
