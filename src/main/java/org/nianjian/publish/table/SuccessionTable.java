package org.nianjian.publish.table;

import static java.util.stream.Collectors.joining;
import static org.nianjian.publish.table.YearOverYearTable.code;

import java.util.List;
import java.util.function.Function;
import org.nianjian.report.Body;
import org.nianjian.statement.Comparability;
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
            .column("indicator", row -> row.indicator().id())
            .column("indicator_zh", row -> row.indicator().nameZh())
            .column("kind", row -> row.indicator().kind().code())
            .column("unit", row -> row.indicator().unit())
            .column("value", row -> row.comparison().value())
            .column("bound", row -> row.comparison().bound().code())
            .column("previous_year", row -> row.comparison().previousYear())
            .column("previous_value", row -> row.comparison().previousValue())
            .column("previous_bound", row -> code(row.comparison().previousBound()))
            .column("change", row -> row.comparison().change())
            .column("change_percent", row -> row.comparison().changePercent())
            .column("change_bound", row -> code(row.comparison().changeBound()))
            .column(
                    "comparability",
                    row -> row.comparison().comparability().stream()
                            .map(Comparability::code)
                            .collect(joining(" ")))
            .column("previous_body_ids", row -> names(row.before(), " ", Body::id))
            .column("body_ids", row -> names(row.after(), " ", Body::id))
            .rows((facts, edition, each) -> facts.successions(each));

    private SuccessionTable() {}

    private static String names(List<Body> bodies, String mark, Function<Body, String> name) {
        return bodies.stream().map(name).collect(joining(mark));
    }
}
