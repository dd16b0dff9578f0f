package org.nianjian.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A submission where it lies.
 *
 * @param path its name for people and tables: relative to the input folder, parts joined by {@code /}, decoded from the
 *     bytes of the name whatever the locale is; no two files of an inventory share it. What lies in an archive has the
 *     archive's path, {@code !/}, and its name there, which is a name for people only and never that of a file on disk
 * @param source what opens it
 * @param size its length in bytes
 * @param sha256 the hash of its content in lower-case hexadecimal; empty if it could not be read or is larger
 *     than a submission may be
 */
public record FoundFile(String path, Source source, long size, String sha256) {
    private static final int PIECE = 1 << 16;

    /** The last part of {@link #path}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Its bytes, but no more than so many.
     *
     * @throws IOException if they cannot be read, or no more
     */
    public byte[] bytes(int limit) throws IOException {
        try (InputStream in = source.open()) {
            return read(in, size, limit);
        }
    }

    /**
     * All bytes of a stream, but no more than so many. A stream of the expected length is read without a copy, which
     * matters for large ones.
     *
     * @throws IOException if they cannot be read
     */
    public static byte[] read(InputStream in, long expected, int limit) throws IOException {
        byte[] bytes = new byte[(int) Math.min(expected, limit)];
        int read = 0;
        // By pieces: what is read from a file at once takes as much memory again outside the heap.
        for (int n = 0; n >= 0 && read < bytes.length; read += Math.max(0, n)) {
            n = in.read(bytes, read, Math.min(PIECE, bytes.length - read));
        }
        if (read < bytes.length) {
            return Arrays.copyOf(bytes, read);
        }
        byte[] more = in.readNBytes(limit - read);
        if (more.length == 0) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, read + more.length);
        System.arraycopy(more, 0, all, read, more.length);
        return all;
    }
}
