package org.nianjian.statement.correcting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Statement;

/**
 * What corrections made of the statements of one report.
 *
 * @param statements the statements after correction, by indicator id
 * @param outcomes what became of every correction that meant this report, in the order of their lines
 */
public record Corrected(List<Statement> statements, List<Outcome> outcomes) {
    public Corrected {
        statements = List.copyOf(statements);
        outcomes = List.copyOf(outcomes);
    }

    /** What became of a correction. */
    public enum Result {
        /** It was carried out. */
        APPLIED,
        /** There is nothing that it could correct. */
        UNMATCHED,
        /** What the person saw is no longer what is read. */
        STALE,
        /** A later line corrects the same cell. */
        OVERRULED;

        /** The published word. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What became of one correction in one report.
     *
     * @param correction the correction
     * @param target the report that it means
     * @param result what became of it
     * @param read the value that was read; null if none was
     * @param message why, one sentence in Chinese; empty if it was applied
     */
    public record Outcome(
            Correction correction,
            Target target,
            Result result,
            @Nullable BigDecimal read,
            String message) {}
}
