package org.nianjian.publish.chart.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;

/**
 * How the flows and stocks of a group's bodies changed on the year before: indicators by bodies.
 *
 * @param level the level of the bodies
 * @param type their type
 * @param group which of them
 * @param year the later year
 * @param bodies the columns: those with the most pairs of values, in published order
 * @param rows the indicators with the most pairs of values, in the order of the catalogue
 * @param reporting how many bodies state anything of either year, shown or not
 * @param stated how many flows and stocks any of the bodies shown states for the year, shown or not
 */
public record Changes(
        Level level,
        BodyType type,
        Group group,
        int year,
        List<Body> bodies,
        List<Row> rows,
        int reporting,
        int stated) {
    public Changes {
        bodies = List.copyOf(bodies);
        rows = List.copyOf(rows);
    }

    /**
     * An indicator.
     *
     * @param indicator which
     * @param cells one per body; null where it does not state the indicator for the year
     */
    public record Row(Indicator indicator, List<@Nullable Cell> cells) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }

    /**
     * What a body states.
     *
     * @param value for the year
     * @param previous for the year before; null if it does not state it
     * @param change from one to the other
     */
    public record Cell(Value value, @Nullable Value previous, Change change) {
        /** Whether a person corrected one of the two values. */
        public boolean corrected() {
            return value.corrected() || previous != null && previous.corrected();
        }

        /** Whether one of the two values stands in a text that mostly repeats another one. */
        public boolean copied() {
            return value.copied() || previous != null && previous.copied();
        }

        /** Whether one of the two values was recognised in a scan. */
        public boolean recognised() {
            return value.recognised() || previous != null && previous.recognised();
        }
    }
}
