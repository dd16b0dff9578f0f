package org.nianjian.intake;

import java.nio.file.Path;

/**
 * A submission where it lies.
 *
 * @param path its name for people and tables: relative to the input folder, parts joined by {@code /}, decoded from the
 *     bytes of the name whatever the locale is; no two files of an inventory share it
 * @param file what opens it
 * @param size its length in bytes
 * @param sha256 the hash of its content in lower-case hexadecimal; empty if it could not be read
 */
public record FoundFile(String path, Path file, long size, String sha256) {
    /** The last part of {@link #path}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
