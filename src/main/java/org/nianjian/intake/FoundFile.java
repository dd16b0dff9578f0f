package org.nianjian.intake;

import java.io.IOException;
import java.io.InputStream;

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
            return in.readNBytes(limit);
        }
    }
}
