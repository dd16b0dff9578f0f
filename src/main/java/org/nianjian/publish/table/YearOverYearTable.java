package org.nianjian.publish.table;

import static java.util.stream.Collectors.joining;
import static org.nianjian.publish.table.ColumnGroup.BODY;
import static org.nianjian.publish.table.ColumnGroup.BODY_ID;
import static org.nianjian.publish.table.ColumnGroup.COMPARISON;
import static org.nianjian.publish.table.ColumnGroup.INDICATOR_AND_UNIT;
import static org.nianjian.publish.table.ColumnGroup.code;

import org.nianjian.report.Body;
import org.nianjian.warehouse.YearOverYearRow;

/** Every statement beside that of the year before. */
public final class YearOverYearTable {
    /** The comparisons. */
    public static final Table<YearOverYearRow> YEAR_OVER_YEAR = Table.<YearOverYearRow>named(
                    "year-over-year", "逐年比较", "Year over year")
            .primaryKey("body_id", "year", "indicator")
            .pointsInto("statements", "body_id", "year", "indicator")
            .columns(BODY, YearOverYearRow::body)
            .column("year", YearOverYearRow::year)
            .columns(INDICATOR_AND_UNIT, YearOverYearRow::indicator)
            .columns(COMPARISON, YearOverYearRow::comparison)
            .column("comparability", row -> ColumnGroup.comparability(row.comparison()))
            .columns(BODY_ID, YearOverYearRow::body)
            .column("change_bound", row -> code(row.comparison().changeBound()))
            .column("corrected", row -> row.marks().corrected())
            .column("replaced_value", row -> row.marks().replaced())
            .column("previous_corrected", row -> row.marks().previousCorrected())
            .column("previous_replaced_value", row -> row.marks().previousReplaced())
            .column("copied", row -> row.marks().origin().copied())
            .column(
                    "previous_body_ids",
                    row -> row.marks().previousBodies().stream().map(Body::id).collect(joining(" ")))
            .column("recognised", row -> row.marks().origin().recognised())
            .column("previous_recognised", row -> row.marks().previousRecognised())
            .rows((facts, edition, each) -> facts.yearOverYear(each));

    private YearOverYearTable() {}
}
