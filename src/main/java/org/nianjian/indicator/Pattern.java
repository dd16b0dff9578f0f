package org.nianjian.indicator;

import java.util.List;

/**
 * One way of saying that a figure counts an indicator: the word sets that must stand around it.
 *
 * @param slots the word sets; at least one of them is required, and at least one must be met in the figure's own clause
 */
public record Pattern(List<Slot> slots) {
    public Pattern {
        slots = List.copyOf(slots);
        if (slots.stream().allMatch(Slot::optional)) {
            throw new IllegalArgumentException("a pattern needs a word set that must be there");
        }
    }

    /**
     * A word set within a pattern.
     *
     * @param set the index of the word set in the lexicon
     * @param reach how far from the figure it may be met
     * @param optional whether it may be missing; it adds weight where it is met
     */
    public record Slot(int set, Reach reach, boolean optional) {}

    /** How far from a figure a word may stand. */
    public enum Reach {
        /** In the figure's own clause. */
        OWN,
        /** There, or in the clauses before it that hold no other figure. */
        NEAR,
        /** Anywhere that an elliptic clause may take it from. */
        ANY
    }
}
