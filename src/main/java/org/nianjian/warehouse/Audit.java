package org.nianjian.warehouse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An edition counted and calculated a second time, by the database alone: what is published is held against it. */
public final class Audit {
    private static final String FIGURES = "SELECT COUNT(*) FROM observation o"
            + " JOIN submission s ON s.edition = o.edition AND s.place = o.submission"
            + " JOIN figure f ON f.extraction = s.extraction AND f.ordinal = o.ordinal WHERE o.edition = ? AND ";

    private final Tables tables;
    private final long edition;

    Audit(Tables tables, long edition) {
        this.tables = tables;
        this.edition = edition;
    }

    /** How many rows each published table must have, by its name; tables that are no selection of rows are not there. */
    public Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("submissions", count("SELECT COUNT(*) FROM submission WHERE edition = ?"));
        rows.put("rejections", count("SELECT COUNT(*) FROM submission WHERE edition = ? AND state = 'rejected'"));
        rows.put("observations", count(FIGURES + "f.indicator <> 'other'"));
        rows.put("unclassified", count(FIGURES + "f.indicator = 'other'"));
        rows.put("statements", count("SELECT COUNT(*) FROM statement WHERE edition = ?"));
        rows.put("year-over-year", rows.get("statements"));
        rows.put("summary", count("SELECT COUNT(*) FROM summary WHERE edition = ?"));
        rows.put("claims", count("SELECT COUNT(*) FROM claim_check WHERE edition = ?"));
        rows.put(
                "findings",
                count("SELECT COUNT(*) FROM (SELECT DISTINCT severity, check_name, file, body, fact_year, indicator,"
                        + " message FROM finding WHERE edition = ?) f"));
        rows.put("expected", count("SELECT COUNT(*) FROM expected WHERE edition = ?"));
        rows.put("corrections", count("SELECT COUNT(*) FROM correction WHERE edition = ?"));
        rows.put("boundaries", count("SELECT COUNT(*) FROM succession WHERE edition = ?"));
        return rows;
    }

    private long count(String query) {
        return tables.sql().sql(query).param(edition).query(Long.class).single();
    }

    /**
     * A comparison with the year before, computed from the statements alone.
     *
     * @param bodyId whose
     * @param year the later year
     * @param indicator of what
     * @param previous the previous value; null if there is none
     * @param change the difference; null without a previous value
     * @param percent the change in percent, 6 decimals; null for rates, for a previous zero and where the sign is not certain
     * @param signKnown whether it could be told if the sign is certain
     * @param boundary whether the divisions changed between the years and no predecessor is known
     * @param unit whether the two values are in other families of units, so that nothing is compared
     */
    public record Comparison(
            String bodyId,
            int year,
            String indicator,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal change,
            @Nullable BigDecimal percent,
            boolean signKnown,
            boolean boundary,
            boolean unit) {}

    /** The lowest and highest that a stated value may really be; null where it is open. */
    private static final String LOW = "CASE %1$s.bound WHEN 'at_most' THEN LEAST(0, %1$s.amount)"
            + " WHEN 'about' THEN %1$s.amount - ABS(%1$s.amount) / 10 ELSE %1$s.amount END";

    private static final String HIGH = "CASE %1$s.bound WHEN 'at_least' THEN NULL"
            + " WHEN 'about' THEN %1$s.amount + ABS(%1$s.amount) / 10 ELSE %1$s.amount END";

    private static final String COMPARISONS = "SELECT b.id AS body_id, c.fact_year, i.id AS indicator, i.kind,"
            + " c.amount, c.previous, c.low, c.high, c.parts, y.comparability FROM ("
            + " SELECT n.edition, n.body, n.fact_year, n.indicator, n.amount, p.parts,"
            + " CASE WHEN p.parts IS NULL THEN o.amount WHEN p.parts = p.stated THEN p.amount END AS previous,"
            + " " + LOW.formatted("n") + " - (" + HIGH.formatted("o") + ") AS low,"
            + " " + HIGH.formatted("n") + " - (" + LOW.formatted("o") + ") AS high"
            + " FROM statement n"
            + " LEFT JOIN statement o ON o.edition = n.edition AND o.body = n.body AND o.indicator = n.indicator"
            + " AND o.fact_year = n.fact_year - 1"
            + " LEFT JOIN (SELECT q.body, q.fact_year, q.indicator, COUNT(*) AS parts, COUNT(s.amount) AS stated,"
            + " SUM(s.amount) AS amount FROM predecessor q"
            + " LEFT JOIN statement s ON s.edition = q.edition AND s.body = q.part AND s.indicator = q.indicator"
            + " AND s.fact_year = q.fact_year - 1"
            + " WHERE q.edition = ? GROUP BY q.body, q.fact_year, q.indicator) p"
            + " ON p.body = n.body AND p.fact_year = n.fact_year AND p.indicator = n.indicator"
            + " WHERE n.edition = ?) c"
            + " JOIN body b ON b.edition = c.edition AND b.place = c.body"
            + " JOIN indicator i ON i.edition = c.edition AND i.place = c.indicator"
            + " LEFT JOIN year_over_year y ON y.edition = c.edition AND y.body = c.body AND y.fact_year = c.fact_year"
            + " AND y.indicator = c.indicator"
            + " ORDER BY c.body, c.fact_year, c.indicator";

    private static final String DIFFERENCES = "SELECT d.*, d.amount - d.previous AS change_amount,"
            + " CASE WHEN d.kind <> 'rate' AND d.previous <> 0 AND (d.parts IS NOT NULL OR d.low > 0 OR d.high < 0"
            + " OR (d.low = 0 AND d.high = 0)) THEN ROUND((d.amount - d.previous) * 100 / d.previous, 6) END AS percent"
            + " FROM (" + COMPARISONS + ") d";

    /** Every comparison of the edition, by body, year and indicator. */
    public void comparisons(Consumer<? super Comparison> each) {
        tables.together(() -> tables.sql()
                .sql(DIFFERENCES)
                .params(edition, edition)
                .withFetchSize(1000)
                .query(row -> {
                    String limits = " " + Columns.text(row, "comparability") + " ";
                    boolean own = Columns.number(row, "parts") == null;
                    each.accept(new Comparison(
                            row.getString("body_id"),
                            row.getInt("fact_year"),
                            row.getString("indicator"),
                            Columns.decimal(row, "previous"),
                            Columns.decimal(row, "change_amount"),
                            Columns.decimal(row, "percent"),
                            own,
                            own && limits.contains(" BOUNDARY "),
                            limits.contains(" UNIT ")));
                }));
    }
}
