package org.nianjian.publish.table;

import org.nianjian.warehouse.StatementRow;

/** The one value that each body states for an indicator and year. */
public final class StatementTable {
    /** The statements. */
    public static final Table<StatementRow> STATEMENTS = Table.<StatementRow>named("statements", "统计值", "Statements")
            .primaryKey("body_id", "year", "indicator")
            .pointsInto("submissions", "file")
            .column("body", row -> row.body().name())
            .column("body_level", row -> row.body().level().code())
            .column("area_code", row -> row.body().areaCode())
            .column("area", row -> row.body().area())
            .column("year", StatementRow::year)
            .column("indicator", row -> row.indicator().id())
            .column("indicator_zh", row -> row.indicator().nameZh())
            .column("kind", row -> row.indicator().kind().code())
            .column("value", row -> row.statement().value())
            .column("unit", row -> row.indicator().unit())
            .column("bound", row -> row.statement().bound().code())
            .column("observations", row -> String.join(" ", row.observationIds()))
            .column("rule", row -> row.statement().rule().code())
            .column("corrected", row -> row.statement().corrected())
            .column("file", StatementRow::file)
            .column("body_type", row -> row.body().type().code())
            .column("body_id", row -> row.body().id())
            .column("partial_year", row -> row.statement().partialYear())
            .column("replaced_value", row -> row.statement().replaced())
            .column("copied", row -> row.origin().copied())
            .column("recognised", row -> row.origin().recognised())
            .rows((facts, edition, each) -> facts.statements(each));

    private StatementTable() {}
}
