package org.nianjian.warehouse;

/**
 * What a reader must know of the submission that a value stands in.
 *
 * @param copied whether it repeats most of another one
 * @param recognised whether its characters were recognised in a picture, so that each of its figures may be misread
 */
public record Origin(boolean copied, boolean recognised) {
    /** A text that is the submission's own, and that was written as characters. */
    public static final Origin PLAIN = new Origin(false, false);
}
