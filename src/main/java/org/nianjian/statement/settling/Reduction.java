package org.nianjian.statement.settling;

/** A rule that takes figures out of the counting because others of the same indicator already hold what they say. */
sealed interface Reduction permits UnitFamilies, Repeats, Stages, Parts, NeighbourTotals, StockTotals {

    /** Takes out what the rule finds, noting each figure's role; in time linear in their number (but for sorting). */
    void apply(Figures figures);
}
