package org.nianjian.publish.table;

import java.util.Locale;
import org.nianjian.warehouse.CorrectionRow;

/** What people said of the data, and what became of it. */
public final class CorrectionTable {
    /** The corrections, those that came to nothing too. */
    public static final Table<CorrectionRow> CORRECTIONS = Table.<CorrectionRow>named(
                    "corrections", "人工更正", "Corrections")
            .column("line", row -> row.correction().line())
            .column("action", row -> row.correction().action().name().toLowerCase(Locale.ROOT))
            .column("result", row -> row.result().code())
            .column("file", CorrectionRow::file)
            .column("body", CorrectionRow::body)
            .column("year", CorrectionRow::year)
            .column("indicator", row -> row.correction().indicator())
            .column("expected_value", row -> row.correction().expected())
            .column("replaced_value", CorrectionRow::replaced)
            .column("value", row -> row.correction().value())
            .column(
                    "bound",
                    row -> row.correction().value() == null
                            ? null
                            : row.correction().bound().code())
            .column("reason", row -> row.correction().reason())
            .column("by", row -> row.correction().by())
            .column("on", row -> row.correction().on())
            .column("message", CorrectionRow::message)
            .rows((facts, edition, each) -> facts.corrections(each));

    private CorrectionTable() {}
}
