package org.nianjian.publish.chart.data;

import java.util.List;
import java.util.Set;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;

/**
 * Which bodies handed in a report for which years, among those that ever did.
 *
 * @param level the level of the bodies
 * @param type their type
 * @param group which of them
 * @param firstYear the year of the first column; the others follow without a gap
 * @param columns how many years
 * @param rows the bodies that are shown
 * @param bodies how many there are, shown or not
 * @param inLastYear how many of those reported on the last year
 */
public record Coverage(
        Level level,
        BodyType type,
        Group group,
        int firstYear,
        int columns,
        List<Row> rows,
        int bodies,
        int inLastYear) {
    /** In a cell: no report. */
    public static final int NOT_REPORTED = -1;
    /** In a cell: a report whose figures are placeholders. */
    public static final int TEMPLATE = -2;

    public Coverage {
        rows = List.copyOf(rows);
    }

    /** The year of the last column. */
    public int lastYear() {
        return firstYear + columns - 1;
    }

    /**
     * A body.
     *
     * @param body which
     * @param cells one per column: how many indicators the report states, or {@link #NOT_REPORTED} or {@link #TEMPLATE}
     * @param copies the years whose report repeats most of another one
     */
    public record Row(Body body, List<Integer> cells, Set<Integer> copies) {
        public Row {
            cells = List.copyOf(cells);
            copies = Set.copyOf(copies);
        }
    }
}
