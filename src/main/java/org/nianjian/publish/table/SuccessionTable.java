package org.nianjian.publish.table;

import static java.util.stream.Collectors.joining;
import static org.nianjian.publish.table.ColumnGroup.COMPARISON;
import static org.nianjian.publish.table.ColumnGroup.INDICATOR_AND_UNIT;
import static org.nianjian.publish.table.ColumnGroup.code;

import java.util.List;
import java.util.function.Function;
import org.nianjian.report.Body;
import org.nianjian.warehouse.SuccessionRow;

/** Divisions that were renamed, merged or split, compared as a whole. */
public final class SuccessionTable {
    /** The comparisons; the previous value is the sum of the bodies before, the value that of those after. */
    public static final Table<SuccessionRow> BOUNDARIES = Table.<SuccessionRow>named(
                    "boundaries", "区划变动", "Boundary changes")
            .primaryKey("year", "body_ids", "indicator")
            .column("year", SuccessionRow::year)
            .column("boundary_change", row -> row.kind().code())
            .column("previous_bodies", row -> names(row.before(), "、", Body::name))
            .column("bodies_since", row -> names(row.after(), "、", Body::name))
            .columns(INDICATOR_AND_UNIT, SuccessionRow::indicator)
            .columns(COMPARISON, SuccessionRow::comparison)
            .column("change_bound", row -> code(row.comparison().changeBound()))
            .column("comparability", row -> ColumnGroup.comparability(row.comparison()))
            .column("previous_body_ids", row -> names(row.before(), " ", Body::id))
            .column("body_ids", row -> names(row.after(), " ", Body::id))
            .rows((facts, edition, each) -> facts.successions(each));

    private SuccessionTable() {}

    private static String names(List<Body> bodies, String mark, Function<Body, String> name) {
        return bodies.stream().map(name).collect(joining(mark));
    }
}
