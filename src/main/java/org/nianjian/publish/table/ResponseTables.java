package org.nianjian.publish.table;

import org.jspecify.annotations.Nullable;
import org.nianjian.report.Body;
import org.nianjian.warehouse.ExpectedRow;
import org.nianjian.warehouse.ResponseRow;

/** Who was expected to report, who did, and who is missing. */
public final class ResponseTables {
    /** The response rate of every year, level and type of bodies. */
    public static final Table<ResponseRow> RESPONSE = Table.<ResponseRow>named("response", "报送率", "Response")
            .primaryKey("year", "body_level", "body_type")
            .column("year", ResponseRow::year)
            .column("body_level", row -> row.level().code())
            .column("body_type", row -> row.type().code())
            .column("expected", ResponseRow::expected)
            .column("reported", ResponseRow::reported)
            .column("missing", row -> row.missing().size())
            .column("response_rate", ResponseRow::rate)
            .column("missing_bodies", row -> String.join("、", row.missing()))
            .rows((facts, edition, each) -> ResponseRow.of(facts).forEach(each));

    /** Everybody who was expected to report, year by year. */
    public static final Table<ExpectedRow> EXPECTED = Table.<ExpectedRow>named("expected", "应报单位", "Expected bodies")
            .pointsInto("submissions", "file")
            .column("year", ExpectedRow::year)
            .column("body", ExpectedRow::name)
            .column("body_level", row -> row.level().code())
            .column("body_type", row -> row.type().code())
            .column("area_code", ExpectedRow::areaCode)
            .column("has_reported", ExpectedRow::reported)
            .column("file", ExpectedRow::file)
            .column("body_id", row -> id(row.body()))
            .rows((facts, edition, each) -> facts.expected(each));

    private ResponseTables() {}

    private static @Nullable String id(@Nullable Body body) {
        return body == null ? null : body.id();
    }
}
