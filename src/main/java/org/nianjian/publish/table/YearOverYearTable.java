package org.nianjian.publish.table;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.statement.Comparability;
import org.nianjian.warehouse.YearOverYearRow;

/** Every statement beside that of the year before. */
public final class YearOverYearTable {
    /** The comparisons. */
    public static final Table<YearOverYearRow> YEAR_OVER_YEAR = Table.<YearOverYearRow>named(
                    "year-over-year", "逐年比较", "Year over year")
            .primaryKey("body_id", "year", "indicator")
            .pointsInto("statements", "body_id", "year", "indicator")
            .column("body", row -> row.body().name())
            .column("body_level", row -> row.body().level().code())
            .column("area_code", row -> row.body().areaCode())
            .column("area", row -> row.body().area())
            .column("year", YearOverYearRow::year)
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
            .column("comparability", YearOverYearTable::comparability)
            .column("body_type", row -> row.body().type().code())
            .column("body_id", row -> row.body().id())
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

    private static String comparability(YearOverYearRow row) {
        return row.comparison().comparability().stream()
                .map(Comparability::code)
                .collect(joining(" "));
    }

    static @Nullable String code(@Nullable Bound bound) {
        return bound == null ? null : bound.code();
    }
}
