package org.nianjian.warehouse;

import java.util.function.Consumer;

/** The facts of an edition that come of what people keep beside the reports, streamed in published order. */
public interface SideFacts {
    /** Everybody who was expected to report on a year; by year, in the order of {@code bodies.csv}. */
    void expected(Consumer<? super ExpectedRow> each);

    /** Every correction and what became of it; by line. */
    void corrections(Consumer<? super CorrectionRow> each);

    /** How many people live in an area; by area code and year. */
    void population(Consumer<? super PopulationRow> each);

    /** Every indicator of divisions that were renamed, merged or split, as a whole; by year, bodies and indicator. */
    void successions(Consumer<? super SuccessionRow> each);
}
