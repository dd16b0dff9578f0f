package org.nianjian.publish.table;

import static org.nianjian.publish.table.ColumnGroup.BODY;

import org.nianjian.warehouse.ObservationRow;

/** Every figure that was read: those of an indicator in one table, those of none in another of the same columns. */
public final class ObservationTables {
    /** The figures that are read as an indicator, those of superseded reports too. */
    public static final Table<ObservationRow> OBSERVATIONS =
            figures("observations", "观测值", "Observations").rows((facts, edition, each) -> facts.observations(each));

    /** The figures that no indicator covers, with the word that each seems to count. */
    public static final Table<ObservationRow> UNCLASSIFIED = figures("unclassified", "未归类数字", "Unclassified figures")
            .column("head", row -> row.observation().context().head())
            .rows((facts, edition, each) -> facts.unclassified(each));

    private ObservationTables() {}

    private static Table.Builder<ObservationRow> figures(String name, String titleZh, String titleEn) {
        return Table.<ObservationRow>named(name, titleZh, titleEn)
                .primaryKey("observation_id")
                .pointsInto("submissions", "file")
                .column("file", ObservationRow::file)
                .columns(BODY, ObservationRow::body)
                .column("year", ObservationRow::year)
                .column("indicator", row -> row.observation().indicator())
                .column("indicator_zh", ObservationRow::indicatorZh)
                .column("value", row -> row.observation().value())
                .column("unit", row -> row.observation().unit())
                .column("unit_as_written", row -> row.observation().unitAsWritten())
                .column("bound", row -> row.observation().bound().code())
                .column("status", row -> row.status().code())
                .column("evidence", row -> row.observation().evidence().words())
                .column("start", row -> row.observation().evidence().start())
                .column("end", row -> row.observation().evidence().end())
                .column("section", row -> row.observation().context().section())
                .column("sentence", row -> row.observation().context().sentence())
                .column("matched", row -> row.observation().matched())
                .column("role", row -> row.role().code())
                .column("observation_id", ObservationRow::id)
                .column("body_id", row -> row.body().id())
                .column("report_year", ObservationRow::reportYear)
                .column("body_type", row -> row.body().type().code())
                .column("partial_year", row -> row.observation().period().partial())
                .column("ordinal", row -> row.observation().ordinal())
                .column("part_of", row -> row.observation().relation().partOf())
                .column("repeat_of", row -> row.observation().relation().repeatOf())
                .column("stage_of", row -> row.observation().relation().stageOf())
                .column("subset", row -> row.observation().relation().subset())
                .column("copied", row -> row.origin().copied())
                .column("recognised", row -> row.origin().recognised());
    }
}
