package org.nianjian.intake.text;

import java.io.IOException;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/** Reads one format. A new format is a class that implements this, and a line in {@link TextReader}. */
interface Format {
    /**
     * The text of a file, or the reason why there is none. The text need not be cleaned.
     *
     * @throws IOException if the content is not well formed; other exceptions mean the same
     */
    Extract read(byte[] content, Limits limits) throws IOException;

    /** A format's own result: text, or a refusal. */
    sealed interface Extract {}

    /** Text, with a note for people in English; empty if there is nothing to say. */
    record Found(String text, String note) implements Extract {}

    /** No text, with the reason. */
    record Refused(RejectionReason reason, String detail) implements Extract {}
}
