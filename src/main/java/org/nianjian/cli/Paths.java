package org.nianjian.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Turns what a person wrote into paths. */
final class Paths {
    private static final char REPLACEMENT = '\uFFFD';

    private Paths() {}

    /**
     * The path that a setting names.
     *
     * @throws UsageException if it is none, or if its characters were lost because the locale has no name for them
     */
    static Path of(Layers.Setting setting) {
        return of(setting.value(), setting.origin());
    }

    /** The path of that text; {@code origin} says where it was written. */
    static Path of(String text, String origin) {
        if (text.indexOf(REPLACEMENT) >= 0) {
            throw lost(origin);
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            if (text.chars().anyMatch(c -> c > 127)) {
                throw lost(origin);
            }
            throw new UsageException(origin + ": '" + text + "' is no path (" + e.getReason() + ")");
        }
    }

    private static UsageException lost(String origin) {
        return new UsageException(origin + ": the locale cannot express this name; set LC_ALL=C.UTF-8, or start with"
                + " bin/nianjian, which does");
    }
}
