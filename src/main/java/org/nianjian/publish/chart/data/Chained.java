package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The chained index of a flow or stock: how far the matched bodies' changes have led from its first year, whoever reported.
 *
 * @param panel of what
 * @param years every year from the first to the last shown, those without an index too; at least one has one
 */
public record Chained(Panel panel, List<Year> years) {
    public Chained {
        years = List.copyOf(years);
    }

    /** The first year with an index, which is 100 there unless the chain began before the years shown. */
    public Year first() {
        return years.stream().filter(year -> year.index() != null).findFirst().orElseThrow();
    }

    /** The last year with an index. */
    public Year latest() {
        return years.stream()
                .filter(year -> year.index() != null)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** How many years have an index. */
    public int linked() {
        return (int) years.stream().map(Year::index).filter(Objects::nonNull).count();
    }

    /**
     * A year.
     *
     * @param year which
     * @param index the index; null where the chain is broken
     * @param approximate whether a link up to this year rests on values that were not given exactly
     * @param matched how many bodies stand in the link with the year before; 0 in the chain's first year
     * @param reporting how many bodies reported
     */
    public record Year(int year, @Nullable BigDecimal index, boolean approximate, int matched, int reporting) {}
}
