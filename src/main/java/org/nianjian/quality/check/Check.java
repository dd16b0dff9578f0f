package org.nianjian.quality.check;

import java.util.function.Consumer;
import org.nianjian.statement.Finding;
import org.nianjian.warehouse.Facts;

/** One question to the facts of an edition. */
public interface Check {

    /** Its name in {@code findings.csv}: lower case, words joined by underscores. */
    String name();

    /**
     * Asks it. Findings come in an order that depends on the facts alone; their messages are one sentence in Chinese that
     * says what was seen, with its numbers, and what to do.
     */
    void run(Facts facts, Consumer<? super Finding> to);
}
