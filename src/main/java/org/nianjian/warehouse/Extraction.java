package org.nianjian.warehouse;

import org.nianjian.indicator.Reading;

/** What became of the content of a submission when it was read. */
public sealed interface Extraction {
    /** What was read. */
    Content content();

    /** What it was read as, or taken for; empty if unknown. */
    String format();

    /**
     * A text, and all that it says.
     *
     * @param content what was read
     * @param format what it was read as
     * @param note what a person should know of the reading; empty as a rule
     * @param recognised whether its characters were recognised in a picture
     * @param reading what the text says
     */
    record Read(Content content, String format, String note, boolean recognised, Reading reading)
            implements Extraction {}

    /**
     * Bytes that could not be read.
     *
     * @param content what was read
     * @param format what it was taken for; empty if unknown
     * @param reason a word for the kind of trouble
     * @param detail one sentence in Chinese: what was found, what was expected, what to do
     */
    record Rejected(Content content, String format, String reason, String detail) implements Extraction {}
}
