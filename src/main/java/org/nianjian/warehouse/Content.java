package org.nianjian.warehouse;

import java.util.Locale;

/**
 * What decides how a submission is read: its bytes and, where they leave open what they are, the ending of its name.
 *
 * @param sha256 the hash of the bytes in lower-case hexadecimal
 * @param suffix the ending of the name without its dot, in small letters; empty if there is none
 */
public record Content(String sha256, String suffix) {
    /** The content with that hash of a file with that name. */
    public static Content of(String sha256, String name) {
        int dot = name.lastIndexOf('.');
        return new Content(sha256, dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
