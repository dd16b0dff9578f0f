package org.nianjian.quality.gate;

/**
 * How an edition moved from the one before further than it may.
 *
 * @param kind in what
 * @param message one sentence in Chinese with its numbers
 */
public record Shock(Kind kind, String message) {
    /** In what an edition moved. */
    public enum Kind {
        /** Nothing is left. No reason is good enough to publish that. */
        EMPTY,
        /** Files are gone: however texts are read, that is no matter of reading. */
        SUBMISSIONS,
        /** The bodies that they are taken for. */
        BODIES,
        /** What they state. */
        STATEMENTS,
        /** Totals over the same bodies. */
        TOTALS,
        /** What was said before of years that are over. */
        HISTORY;

        /** Whether reading the same texts otherwise can bring it about. */
        boolean comesOfReading() {
            return this != EMPTY && this != SUBMISSIONS;
        }
    }
}
