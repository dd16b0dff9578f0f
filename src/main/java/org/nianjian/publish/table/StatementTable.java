package org.nianjian.publish.table;

import static org.nianjian.publish.table.ColumnGroup.BODY;
import static org.nianjian.publish.table.ColumnGroup.BODY_ID;
import static org.nianjian.publish.table.ColumnGroup.INDICATOR;

import org.nianjian.warehouse.StatementRow;

/** The one value that each body states for an indicator and year. */
public final class StatementTable {
    /** The statements. */
    public static final Table<StatementRow> STATEMENTS = Table.<StatementRow>named("statements", "统计值", "Statements")
            .primaryKey("body_id", "year", "indicator")
            .pointsInto("submissions", "file")
            .columns(BODY, StatementRow::body)
            .column("year", StatementRow::year)
            .columns(INDICATOR, StatementRow::indicator)
            .column("value", row -> row.statement().value())
            .column("unit", row -> row.indicator().unit())
            .column("bound", row -> row.statement().bound().code())
            .column("observations", row -> String.join(" ", row.observationIds()))
            .column("rule", row -> row.statement().rule().code())
            .column("corrected", row -> row.statement().corrected())
            .column("file", StatementRow::file)
            .columns(BODY_ID, StatementRow::body)
            .column("partial_year", row -> row.statement().partialYear())
            .column("replaced_value", row -> row.statement().replaced())
            .column("copied", row -> row.origin().copied())
            .column("recognised", row -> row.origin().recognised())
            .rows((facts, edition, each) -> facts.statements(each));

    private StatementTable() {}
}
