package org.nianjian.publish.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of an edition, published or staged.
 *
 * @param sequence its number, from 1 upwards
 * @param id the edition's id
 * @param path where it is
 */
public record EditionFolder(int sequence, String id, Path path) {
    private static final Pattern NAME = Pattern.compile("(?:\\.staging-)?(\\d{4,9})-([0-9a-z]{1,64})");

    /** The name of a published edition's folder. */
    public static String name(int sequence, String id) {
        return String.format(Locale.ROOT, "%04d-%s", sequence, id);
    }

    /** The edition folder of that path; empty if it is not named like one. */
    static Optional<EditionFolder> of(Path path) {
        Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
        return name.matches()
                ? Optional.of(new EditionFolder(Integer.parseInt(name.group(1)), name.group(2), path))
                : Optional.empty();
    }
}
