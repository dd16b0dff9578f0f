package org.nianjian.publish.chart.data;

/**
 * How many values behind a figure a reader should know to be not simply as they were read.
 *
 * @param corrected how many a person overrode, added or confirmed
 * @param copied how many stand in reports that repeat most of another one
 * @param recognised how many were recognised in scans
 */
public record Noted(int corrected, int copied, int recognised) {
    public static final Noted NONE = new Noted(0, 0, 0);

    /** The same with one value more. */
    public Noted plus(Value value) {
        return new Noted(
                corrected + (value.corrected() ? 1 : 0),
                copied + (value.copied() ? 1 : 0),
                recognised + (value.recognised() ? 1 : 0));
    }
}
