package org.nianjian.publish.table;

import static org.nianjian.publish.table.ColumnGroup.INDICATOR_AND_UNIT;
import static org.nianjian.publish.table.ColumnGroup.code;

import org.nianjian.warehouse.SummaryRow;

/** Every indicator over the bodies of a group, with matched panels and coverage. */
public final class SummaryTable {
    /** The summaries. */
    public static final Table<SummaryRow> SUMMARY = Table.<SummaryRow>named("summary", "汇总", "Summary")
            .primaryKey("year", "body_level", "body_type", "group_level", "group_code", "indicator")
            .column("year", row -> row.summary().year())
            .column("body_level", row -> row.summary().bodyLevel().code())
            .column("body_type", row -> row.summary().bodyType().code())
            .column("group_level", row -> row.summary().group().level())
            .column("group_code", row -> row.summary().group().code())
            .column("group", row -> row.summary().group().name())
            .columns(INDICATOR_AND_UNIT, SummaryRow::indicator)
            .column("bodies", row -> row.summary().bodies())
            .column("reporting", row -> row.summary().reporting())
            .column("total", row -> row.summary().total())
            .column("total_bound", row -> code(row.summary().totalBound()))
            .column("matched", row -> row.summary().matched())
            .column("matched_total", row -> row.summary().matchedTotal())
            .column("matched_previous_total", row -> row.summary().matchedPreviousTotal())
            .column("change", row -> row.summary().change())
            .column("change_percent", row -> row.summary().changePercent())
            .column("median", row -> row.summary().median())
            .column("previous_median", row -> row.summary().previousMedian())
            .column("index", row -> row.summary().index())
            .column("matched_bound", row -> code(row.summary().matchedBound()))
            .column("matched_previous_bound", row -> code(row.summary().matchedPreviousBound()))
            .column("change_bound", row -> code(row.summary().changeBound()))
            .column("corrected_values", SummaryRow::corrected)
            .rows((facts, edition, each) -> facts.summary(each));

    private SummaryTable() {}
}
