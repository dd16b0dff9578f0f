package org.nianjian.warehouse;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.report.Body;
import org.nianjian.report.ReportKind;

/**
 * A submission and what became of it.
 *
 * @param file its path relative to the input folder, parts separated by {@code /}
 * @param sha256 the hash of its bytes in lower-case hexadecimal
 * @param format what it was read as: txt, html, docx, pdf; for a rejected one what it was taken for, empty if unknown
 * @param body whose report it is; null for a rejected one
 * @param year the year reported on; null for a rejected one, or if nothing tells it
 * @param kind what the report is; null for a rejected one
 * @param template whether its figures are placeholders
 * @param state what became of it
 * @param reason why, where the state needs a reason; else empty
 * @param copy the other text that this one is mostly made of; null if there is none
 */
public record SubmissionRow(
        String file,
        String sha256,
        String format,
        @Nullable Body body,
        @Nullable Integer year,
        @Nullable ReportKind kind,
        boolean template,
        State state,
        String reason,
        @Nullable Copy copy) {

    /**
     * Another submission of which this one repeats most sentences.
     *
     * @param file the other one
     * @param share how many percent of this one's sentences stand there too, 4 decimals half up
     */
    public record Copy(String file, BigDecimal share) {}

    /** A submission whose text is its own. */
    public SubmissionRow(
            String file,
            String sha256,
            String format,
            @Nullable Body body,
            @Nullable Integer year,
            @Nullable ReportKind kind,
            boolean template,
            State state,
            String reason) {
        this(file, sha256, format, body, year, kind, template, state, reason, null);
    }

    /** The same with a copy noted. */
    public SubmissionRow copying(@Nullable Copy other) {
        return new SubmissionRow(file, sha256, format, body, year, kind, template, state, reason, other);
    }

    /** What became of a submission. */
    public enum State {
        CURRENT("current"),
        SUPERSEDED("superseded"),
        WITHDRAWN("withdrawn"),
        REJECTED("rejected");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The published word. */
        public String code() {
            return code;
        }

        /**
         * The state of a published word.
         *
         * @throws IllegalArgumentException if there is none of that word
         */
        public static State of(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no state is called " + code);
        }
    }
}
