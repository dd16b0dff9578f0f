package org.nianjian.intake;

import java.util.Locale;
import java.util.Optional;

/** Kinds of files that lie in an input folder and are no submissions. */
public enum Ignored {
    /** A name that begins with a dot. */
    HIDDEN,
    /** What a word processor keeps beside a document while it is open ({@code ~$…}). */
    LOCK,
    /** What an operating system leaves in folders. */
    SYSTEM,
    /** A download or a copy that is not finished. */
    TEMPORARY,
    /** Corrections, places and the like at the root: read, but not as submissions. */
    SIDE_INPUT;

    /** The kind of a file or folder of this name, if it is to be ignored. */
    public static Optional<Ignored> of(String name, boolean atRoot) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals(".ds_store")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || lower.equals("__macosx")) {
            return Optional.of(SYSTEM);
        }
        if (lower.startsWith(".")) {
            return Optional.of(HIDDEN);
        }
        if (lower.startsWith("~$")) {
            return Optional.of(LOCK);
        }
        if (lower.endsWith(".tmp") || lower.endsWith(".part") || lower.endsWith(".crdownload")) {
            return Optional.of(TEMPORARY);
        }
        return atRoot && SideInput.isOne(lower) ? Optional.of(SIDE_INPUT) : Optional.empty();
    }
}
