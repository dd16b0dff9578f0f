package org.nianjian.publish.table;

import static java.util.stream.Collectors.joining;

import org.nianjian.quality.YearQuality;

/** How good what is known of every year is, and whether it may still change. */
public final class YearTable {
    /** The years. */
    public static final Table<YearQuality> YEARS = Table.<YearQuality>named("years", "年份质量", "Years")
            .primaryKey("year")
            .column("year", YearQuality::year)
            .column("year_status", row -> row.isFinal() ? "final" : "provisional")
            .column(
                    "doubts",
                    row -> row.doubts().stream().map(YearQuality.Doubt::code).collect(joining(" ")))
            .column("expected", YearQuality::expected)
            .column("missing", YearQuality::missing)
            .column("response_rate", YearQuality::responseRate)
            .column("reports", YearQuality::reports)
            .column("templates", YearQuality::templates)
            .column("copies", YearQuality::copies)
            .column("statements", YearQuality::statements)
            .column("approximate", YearQuality::approximate)
            .column("approximate_share", YearQuality::approximateShare)
            .column("corrected_statements", YearQuality::corrected)
            .column("partial_statements", YearQuality::partial)
            .rows((facts, edition, each) -> YearQuality.of(facts).forEach(each));

    private YearTable() {}
}
