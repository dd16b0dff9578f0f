package org.nianjian.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The files that people keep at the root of the input folder beside the reports. Capitals in their names do not matter. A
 * {@code README}, with any ending or none, is left alone there too.
 */
public enum SideInput {
    CORRECTIONS("corrections.csv"),
    PLACES("places.csv"),
    BODIES("bodies.csv"),
    CATALOGUE("catalogue.yaml"),
    POPULATION("population.csv");

    private final String fileName;

    SideInput(String fileName) {
        this.fileName = fileName;
    }

    /** Its name, in small letters. */
    public String fileName() {
        return fileName;
    }

    /**
     * Where it lies in an input folder; empty if it is not there. Of two that differ in capitals only, the one in small
     * letters counts.
     *
     * @throws IOException if the folder cannot be read
     */
    public Optional<Path> in(Path input) throws IOException {
        Path exact = input.resolve(fileName);
        if (Files.isRegularFile(exact)) {
            return Optional.of(exact);
        }
        Path found = null;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(input)) {
            for (Path entry : entries) {
                if (RawName.of(entry).verbatim().equalsIgnoreCase(fileName)
                        && Files.isRegularFile(entry)
                        && (found == null || entry.compareTo(found) < 0)) {
                    found = entry;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (SideInput one : values()) {
            if (one.fileName.equals(lower)) {
                return true;
            }
        }
        return lower.equals("readme") || lower.startsWith("readme.");
    }
}
