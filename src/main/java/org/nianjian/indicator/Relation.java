package org.nianjian.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What a text says of how a figure stands to other figures of the same report, each named by its ordinal.
 *
 * @param partOf the figure that this one is part of (其中, brackets, colon lists, a 合计 row); null if of none
 * @param repeatOf the earlier figure that states the same fact; null if there is none
 * @param stageOf the earlier figure whose things this one follows through a further stage (受理41件、化解41件); null if none
 * @param subset the words that narrow it to a named subset of what its indicator covers (行政调解 of 调解); empty if none
 */
public record Relation(
        @Nullable Integer partOf,
        @Nullable Integer repeatOf,
        @Nullable Integer stageOf,
        String subset) {
    /** A figure that stands to no other. */
    public static final Relation NONE = new Relation(null, null, null, "");
}
