package org.nianjian.publish.chart.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.report.Body;

/**
 * The bodies with the largest values of a year, beside their values of the year before.
 *
 * @param panel of what
 * @param year the year
 * @param rows the largest first
 * @param reporting how many bodies reported the year, shown or not
 * @param certain whether no bound leaves open which bodies are the largest
 */
public record Ranking(Panel panel, int year, List<Row> rows, int reporting, boolean certain) {
    public Ranking {
        rows = List.copyOf(rows);
    }

    /** How many of the shown bodies went there. */
    public int count(Change.Direction direction) {
        return (int) rows.stream()
                .filter(row -> row.change().direction() == direction)
                .count();
    }

    /**
     * A body.
     *
     * @param body whose values
     * @param value of the year
     * @param previous of the year before; null if it was not reported
     * @param change from one to the other
     */
    public record Row(Body body, Value value, @Nullable Value previous, Change change) {}
}
