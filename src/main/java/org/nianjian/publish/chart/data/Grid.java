package org.nianjian.publish.chart.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nianjian.report.Body;

/**
 * Bodies by years.
 *
 * @param panel of what
 * @param firstYear the year of the first column; the others follow without a gap
 * @param columns how many years
 * @param rows the largest of the last year first, those that did not report it last
 * @param reporting how many bodies ever reported, shown or not
 * @param breaks the years whose definition differs from that of the year before
 */
public record Grid(Panel panel, int firstYear, int columns, List<Row> rows, int reporting, SortedSet<Integer> breaks) {
    public Grid {
        rows = List.copyOf(rows);
        breaks = Collections.unmodifiableSortedSet(new TreeSet<>(breaks));
    }

    /** The year of the last column. */
    public int lastYear() {
        return firstYear + columns - 1;
    }

    /**
     * A body.
     *
     * @param body whose values
     * @param values one per column; null where nothing was reported
     */
    public record Row(Body body, List<@Nullable Value> values) {
        public Row {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
