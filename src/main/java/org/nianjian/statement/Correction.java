package org.nianjian.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/**
 * What a person says of the data, last and above everything that was read: a row of {@code corrections.csv}.
 *
 * @param action what to do
 * @param file the submission, as a path relative to the input folder; empty if the body and year say it
 * @param body the body's name or id; empty if the file says it
 * @param year the year; null if the file says it
 * @param indicator the indicator's id; empty for {@link Action#ACKNOWLEDGE}
 * @param expected the value that the person saw; null if they did not say
 * @param value the right value; null where the action needs none
 * @param bound the right bound
 * @param reason why
 * @param by who
 * @param on when, as written
 * @param line the line of the file that it stands in
 */
public record Correction(
        Action action,
        String file,
        String body,
        @Nullable Integer year,
        String indicator,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal value,
        Bound bound,
        String reason,
        String by,
        String on,
        int line) {

    /** What a correction does. */
    public enum Action {
        /** Another value takes the place of the one that was read. */
        OVERRIDE,
        /** A value that was not read. */
        ADD,
        /** A value that should not have been read. */
        STRIKE,
        /** Somebody looked at it, and it is right. */
        CONFIRM,
        /** We know about this rejection. */
        ACKNOWLEDGE
    }
}
