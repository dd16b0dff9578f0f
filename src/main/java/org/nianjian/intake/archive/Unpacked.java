package org.nianjian.intake.archive;

import java.util.List;
import org.nianjian.intake.Ignored;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.text.Packing;

/**
 * What unpacking an archive has shown: a function of its bytes, its name, the limits and the program, so that it need not be
 * unpacked again to be known. Paths are those within it, to be put behind its own.
 *
 * @param entries what is in it, and the archive itself, in the order in which they were come upon: an archive stands before
 *     what lies within it
 */
public record Unpacked(List<Entry> entries) {
    public Unpacked {
        entries = List.copyOf(entries);
    }

    /** Something that was come upon. */
    public sealed interface Entry {}

    /**
     * A file.
     *
     * @param within the place in the list of the archive in which it stands; −1 for the outermost archive itself
     * @param number which of that archive's files it is, from 0
     * @param path its path; empty for the outermost archive
     * @param size its length in bytes
     * @param sha256 the hash of its content in lower-case hexadecimal
     * @param packing how that was opened which is itself packed; {@link Packing#NONE} for any other file
     * @param submission whether it is read; what is opened seldom is, but a mail may be a report and have others with it
     */
    public record Member(
            int within, int number, String path, long size, String sha256, Packing packing, boolean submission)
            implements Entry {}

    /**
     * What could not be looked into.
     *
     * @param path where; empty for the outermost archive
     * @param reason why
     * @param detail one sentence in Chinese: what was found and what to do
     */
    public record Trouble(String path, RejectionReason reason, String detail) implements Entry {}

    /** A file that is no submission. */
    public record LeftAlone(Ignored kind) implements Entry {}
}
