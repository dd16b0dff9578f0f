package org.nianjian.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Group;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;

/** Statements, comparisons and summaries as rows. */
final class FactRows {
    static final String STATEMENT_COLUMNS = "edition, body, fact_year, indicator, amount, bound, rule, partial_year,"
            + " replaced, corrected, submission";
    static final String YEAR_OVER_YEAR_COLUMNS = "edition, body, fact_year, indicator, amount, bound, previous_year,"
            + " previous_amount, previous_bound, change_amount, change_bound, change_percent, comparability";
    static final String SUMMARY_COLUMNS = "edition, place, indicator, fact_year, body_level, body_type, group_level,"
            + " group_code, group_name, bodies, reporting, total, total_bound, matched, matched_total, matched_bound,"
            + " matched_previous_total, matched_previous_bound, change_amount, change_bound, change_percent, median,"
            + " previous_median, chain_index";

    private FactRows() {}

    static void bindStatement(Fact.Statement fact, Parameters row) {
        Statement it = fact.statement();
        row.number(fact.body()).number(fact.year()).number(fact.indicator());
        row.decimal(it.value()).text(it.bound().code()).text(it.rule().code()).flag(it.partialYear());
        row.decimal(it.replaced()).flag(it.corrected()).number(fact.submission());
    }

    static Statement statement(ResultSet row, String indicator, List<Integer> ordinals) throws SQLException {
        return new Statement(
                indicator,
                Columns.amount(row, "amount"),
                Bound.of(row.getString("bound")),
                Rule.of(row.getString("rule")),
                ordinals,
                row.getBoolean("partial_year"),
                Columns.decimal(row, "replaced"),
                row.getBoolean("corrected"));
    }

    static void bindComparison(YearOverYear it, Parameters row) {
        row.decimal(it.value()).text(it.bound().code());
        row.number(it.previousYear()).decimal(it.previousValue()).text(Columns.code(it.previousBound()));
        row.decimal(it.change()).text(Columns.code(it.changeBound())).decimal(it.changePercent());
        row.text(it.comparability().stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    static YearOverYear comparison(ResultSet row, String indicator) throws SQLException {
        return new YearOverYear(
                indicator,
                Columns.amount(row, "amount"),
                Bound.of(row.getString("bound")),
                row.getInt("previous_year"),
                Columns.decimal(row, "previous_amount"),
                Columns.bound(row, "previous_bound"),
                Columns.decimal(row, "change_amount"),
                Columns.bound(row, "change_bound"),
                Columns.decimal(row, "change_percent"),
                Arrays.stream(row.getString("comparability").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(Comparability::valueOf)
                        .toList());
    }

    static void bindSummary(GroupSummary it, Parameters row) {
        row.number(it.year()).text(it.bodyLevel().code()).text(it.bodyType().code());
        row.text(it.group().level()).text(it.group().code()).text(it.group().name());
        row.number(it.bodies()).number(it.reporting());
        row.decimal(it.total()).text(Columns.code(it.totalBound()));
        row.number(it.matched()).decimal(it.matchedTotal()).text(Columns.code(it.matchedBound()));
        row.decimal(it.matchedPreviousTotal()).text(Columns.code(it.matchedPreviousBound()));
        row.decimal(it.change()).text(Columns.code(it.changeBound())).decimal(it.changePercent());
        row.decimal(it.median()).decimal(it.previousMedian()).decimal(it.index());
    }

    static GroupSummary summary(ResultSet row, String indicator) throws SQLException {
        return new GroupSummary(
                row.getInt("fact_year"),
                Level.of(row.getString("body_level")),
                BodyType.of(row.getString("body_type")),
                new Group(row.getString("group_level"), row.getString("group_code"), row.getString("group_name")),
                indicator,
                row.getInt("bodies"),
                row.getInt("reporting"),
                Columns.decimal(row, "total"),
                Columns.bound(row, "total_bound"),
                row.getInt("matched"),
                Columns.decimal(row, "matched_total"),
                Columns.bound(row, "matched_bound"),
                Columns.decimal(row, "matched_previous_total"),
                Columns.bound(row, "matched_previous_bound"),
                Columns.decimal(row, "change_amount"),
                Columns.bound(row, "change_bound"),
                Columns.decimal(row, "change_percent"),
                Columns.decimal(row, "median"),
                Columns.decimal(row, "previous_median"),
                Columns.decimal(row, "chain_index"));
    }
}
