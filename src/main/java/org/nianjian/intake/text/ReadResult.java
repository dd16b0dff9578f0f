package org.nianjian.intake.text;

import org.nianjian.intake.RejectionReason;

/** What became of reading a submission: its text, or why there is none. */
public sealed interface ReadResult {
    /** What it was read as, or taken for: txt, html, docx, pdf, doc …; empty if unknown. */
    String format();

    /**
     * The text as it was read, which is what is published and what spans count in: lines end in LF; NUL and other control
     * characters, zero-width characters and marks of writing direction are left out; blanks of every width are kept.
     *
     * @param text the text; never blank
     * @param format what it was read as
     * @param note what a person should know of the reading, in English: the character encoding where there was a choice; else empty
     */
    record Text(String text, String format, String note) implements ReadResult {
        /** Whether the characters were recognised in a picture, so that each of its figures may be misread. */
        public boolean recognised() {
            return note.startsWith(Recogniser.NOTE);
        }
    }

    /**
     * No text.
     *
     * @param reason the kind of trouble
     * @param detail one sentence in Chinese: what was found, what was expected, what to do
     * @param format what it was taken for; empty if unknown
     */
    record Rejected(RejectionReason reason, String detail, String format) implements ReadResult {}
}
