package org.nianjian.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/**
 * One quantity of a text read as one indicator, as far as the text alone tells.
 *
 * @param ordinal its place among the figures of the text, from 1
 * @param evidence the words that carry it
 * @param value the plain value in {@code unit}; null exactly if it is a placeholder
 * @param bound what the value says of the real one
 * @param unit the indicator's unit; the measure word as written for a figure that no indicator covers
 * @param unitAsWritten the measure word as written, empty if there is none
 * @param indicator the indicator's id, or {@link #OTHER}
 * @param period when it holds
 * @param matched which words of the catalogue decided, and what else competed; empty for {@link #OTHER} without a match
 * @param context where it stands
 * @param relation how it stands to other figures
 */
public record Observation(
        int ordinal,
        Evidence evidence,
        @Nullable BigDecimal value,
        Bound bound,
        String unit,
        String unitAsWritten,
        String indicator,
        Period period,
        String matched,
        Context context,
        Relation relation) {

    /** The indicator of a figure that no indicator covers. */
    public static final String OTHER = "other";

    public boolean classified() {
        return !indicator.equals(OTHER);
    }

    public boolean redacted() {
        return value == null;
    }

    /** The status in a report on the year: redacted where there is no value. */
    public Status statusIn(int reportYear) {
        return redacted() ? Status.REDACTED : period.statusIn(reportYear);
    }
}
