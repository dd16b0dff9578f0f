package org.nianjian.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Context;
import org.nianjian.indicator.Evidence;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Period;
import org.nianjian.indicator.Relation;
import org.nianjian.indicator.Status;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Clues;
import org.nianjian.report.ReportKind;

/** Texts, figures and claims as rows. */
final class FigureRows {
    static final String FIGURE_COLUMNS = "extraction, ordinal, start_at, end_at, words, amount, bound, unit,"
            + " unit_as_written, indicator, period_status, stated_year, partial, matched, section, sentence, segment,"
            + " head, part_of, repeat_of, stage_of, subset";
    static final String CLAIM_COLUMNS =
            "extraction, place, ordinal, indicator, change_amount, decimals, unit, bound, base_year";

    private FigureRows() {}

    /** Something of a text with the text's key and its own place in it. */
    record Owned<T>(long extraction, int place, T what) {}

    static void bindFigure(Owned<Observation> owned, Parameters row) {
        Observation figure = owned.what();
        row.key(owned.extraction()).number(figure.ordinal());
        row.number(figure.evidence().start()).number(figure.evidence().end());
        row.text(figure.evidence().words()).decimal(figure.value());
        row.text(figure.bound().code()).text(figure.unit()).text(figure.unitAsWritten());
        row.text(figure.indicator());
        Period period = figure.period();
        row.text(period.status().code()).number(period.statedYear()).flag(period.partial());
        row.text(figure.matched());
        Context context = figure.context();
        row.text(context.section()).text(context.sentence());
        row.number(context.segment()).text(context.head());
        Relation relation = figure.relation();
        row.number(relation.partOf()).number(relation.repeatOf()).number(relation.stageOf());
        row.text(relation.subset());
    }

    static void bindClaim(Owned<Claim> owned, Parameters row) {
        Claim claim = owned.what();
        row.key(owned.extraction()).number(owned.place()).number(claim.ordinal());
        row.text(claim.indicator())
                .decimal(claim.change())
                .number(claim.change().scale());
        row.text(claim.unit());
        row.text(claim.bound().code()).number(claim.baseYear());
    }

    /** The text of an extraction. */
    static String content(Tables tables, long extraction) {
        return tables.sql()
                .sql("SELECT content FROM extraction WHERE id = ?")
                .param(extraction)
                .query((row, number) -> Columns.text(row, "content"))
                .single();
    }

    static Observation figure(ResultSet row) throws SQLException {
        return new Observation(
                row.getInt("ordinal"),
                new Evidence(row.getInt("start_at"), row.getInt("end_at"), row.getString("words")),
                Columns.decimal(row, "amount"),
                Bound.of(row.getString("bound")),
                row.getString("unit"),
                row.getString("unit_as_written"),
                row.getString("indicator"),
                new Period(
                        Status.of(row.getString("period_status")),
                        Columns.number(row, "stated_year"),
                        row.getBoolean("partial")),
                row.getString("matched"),
                new Context(
                        row.getString("section"),
                        row.getString("sentence"),
                        row.getInt("segment"),
                        row.getString("head")),
                new Relation(
                        Columns.number(row, "part_of"),
                        Columns.number(row, "repeat_of"),
                        Columns.number(row, "stage_of"),
                        row.getString("subset")));
    }

    static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getInt("ordinal"),
                row.getString("indicator"),
                row.getBigDecimal("change_amount").setScale(row.getInt("decimals")),
                row.getString("unit"),
                Bound.of(row.getString("bound")),
                Columns.number(row, "base_year"));
    }

    /** A claim in a query that gives its figure too. */
    static Claim claimOf(ResultSet row, int ordinal, String indicator) throws SQLException {
        return new Claim(
                ordinal,
                indicator,
                row.getBigDecimal("change_amount").setScale(row.getInt("decimals")),
                row.getString("claim_unit"),
                Bound.of(row.getString("claim_bound")),
                Columns.number(row, "base_year"));
    }

    static StoredText text(ResultSet row, int number) throws SQLException {
        @Nullable String publishedOn = row.getString("published_on");
        return new StoredText(
                row.getLong("id"),
                row.getString("format"),
                row.getString("note"),
                ReportKind.of(row.getString("kind")),
                row.getBoolean("template"),
                new Clues(
                        row.getString("title"),
                        row.getString("head"),
                        row.getString("salutation"),
                        row.getString("opening"),
                        row.getString("closing"),
                        publishedOn));
    }
}
