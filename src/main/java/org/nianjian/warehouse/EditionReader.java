package org.nianjian.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianjian.report.Body;
import org.nianjian.report.ReportKind;

/** Reads what steps have written of an edition, in terms of places. May be used by several threads. */
public final class EditionReader {
    private static final int SUBMISSIONS = 1000;
    private static final int BODIES = 200;

    private final Tables tables;
    private final long edition;
    private volatile @Nullable Dimensions dimensions;

    EditionReader(Tables tables, long edition) {
        this.tables = tables;
        this.edition = edition;
    }

    Dimensions dimensions() {
        Dimensions read = dimensions;
        if (read == null) {
            read = Dimensions.read(tables, edition);
            dimensions = read;
        }
        return read;
    }

    /** Every body, by place. */
    public List<Body> bodies() {
        return dimensions().bodies();
    }

    /** Every submission, by place. */
    public void submissions(Consumer<? super Fact.Submission> each) {
        Tables.windows(end("submission", "place"), SUBMISSIONS, this::submissions, each);
    }

    List<Fact.Submission> submissions(int from, int to) {
        List<Body> bodies = bodies();
        return tables.sql()
                .sql("SELECT * FROM submission WHERE edition = ? AND place >= ? AND place < ? ORDER BY place")
                .params(edition, from, to)
                .query((row, number) -> {
                    Integer body = Columns.number(row, "body");
                    String kind = row.getString("kind");
                    SubmissionRow what = new SubmissionRow(
                            row.getString("file"),
                            row.getString("sha256"),
                            row.getString("format"),
                            body == null ? null : bodies.get(body),
                            Columns.number(row, "report_year"),
                            kind == null ? null : ReportKind.of(kind),
                            row.getBoolean("template"),
                            SubmissionRow.State.of(row.getString("state")),
                            row.getString("reason"),
                            copy(row));
                    long extraction = row.getLong("extraction");
                    @Nullable Long read = row.wasNull() ? null : Long.valueOf(extraction);
                    return new Fact.Submission(row.getInt("place"), what, body, read);
                })
                .list();
    }

    private static SubmissionRow.@Nullable Copy copy(ResultSet row) throws SQLException {
        @Nullable String file = row.getString("copy_of");
        return file == null ? null : new SubmissionRow.Copy(file, Columns.amount(row, "copy_share"));
    }

    /** All statements of a body, by year and indicator. */
    public List<Fact.Statement> statementsOf(int body) {
        return statements(body, body + 1);
    }

    /** Every statement, by body, year and indicator. */
    public void statements(Consumer<? super Fact.Statement> each) {
        Tables.windows(bodies().size(), BODIES, this::statements, each);
    }

    List<Fact.Statement> statements(int from, int to) {
        Map<Long, List<Integer>> ordinals = new HashMap<>();
        tables.sql()
                .sql("SELECT body, fact_year, indicator, ordinal FROM statement_observation"
                        + " WHERE edition = ? AND body >= ? AND body < ? ORDER BY body, fact_year, indicator, ordinal")
                .params(edition, from, to)
                .query(row -> {
                    long key = key(row.getInt("body"), row.getInt("fact_year"), row.getInt("indicator"));
                    ordinals.computeIfAbsent(key, k -> new ArrayList<>()).add(row.getInt("ordinal"));
                });
        return tables.sql()
                .sql("SELECT * FROM statement WHERE edition = ? AND body >= ? AND body < ?"
                        + " ORDER BY body, fact_year, indicator")
                .params(edition, from, to)
                .query((row, number) -> {
                    int body = row.getInt("body");
                    int year = row.getInt("fact_year");
                    int indicator = row.getInt("indicator");
                    List<Integer> support = ordinals.getOrDefault(key(body, year, indicator), List.of());
                    String id = dimensions().indicators().get(indicator).id();
                    return new Fact.Statement(
                            body,
                            year,
                            indicator,
                            FactRows.statement(row, id, support),
                            Columns.number(row, "submission"));
                })
                .list();
    }

    /** One number for a body, year and indicator: enough bits for each of any real one. */
    private static long key(int body, int year, int indicator) {
        return ((long) body << 32) | ((long) (year & 0xFFFF) << 16) | (indicator & 0xFFFF);
    }

    /** One more than the highest place in a table of the edition. */
    int end(String table, String place) {
        return tables.sql()
                .sql("SELECT COALESCE(MAX(" + place + "), -1) + 1 FROM " + table + " WHERE edition = ?")
                .param(edition)
                .query(Integer.class)
                .single();
    }
}
