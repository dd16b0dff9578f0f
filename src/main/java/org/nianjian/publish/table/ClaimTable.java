package org.nianjian.publish.table;

import org.jspecify.annotations.Nullable;
import org.nianjian.warehouse.ClaimRow;

/** The comparisons that reports make themselves, beside what the data say. */
public final class ClaimTable {
    /** The claims. */
    public static final Table<ClaimRow> CLAIMS = Table.<ClaimRow>named("claims", "报告自述变化", "Claims")
            .pointsInto("submissions", "file")
            .column("file", row -> row.observation().file())
            .column("body", row -> row.observation().body().name())
            .column("year", row -> row.observation().reportYear())
            .column("indicator", row -> row.claim().indicator())
            .column("indicator_zh", ClaimRow::indicatorZh)
            .column("change", row -> row.claim().change())
            .column("unit", row -> row.claim().unit())
            .column("bound", row -> row.claim().bound().code())
            .column("base_year", ClaimTable::baseYear)
            .column("data_change", ClaimRow::dataChange)
            .column("verdict", row -> row.verdict().code())
            .column(
                    "evidence",
                    row -> row.observation().observation().evidence().words())
            .column("start", row -> row.observation().observation().evidence().start())
            .column("end", row -> row.observation().observation().evidence().end())
            .column("sentence", row -> row.observation().observation().context().sentence())
            .column("observation_id", row -> row.observation().id())
            .column("body_id", row -> row.observation().body().id())
            .column("recognised", row -> row.observation().origin().recognised())
            .rows((facts, edition, each) -> facts.claims(each));

    private ClaimTable() {}

    private static @Nullable Integer baseYear(ClaimRow row) {
        Integer stated = row.claim().baseYear();
        Integer reportYear = row.observation().reportYear();
        return stated != null || reportYear == null ? stated : Integer.valueOf(reportYear - 1);
    }
}
