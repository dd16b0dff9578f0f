package org.nianjian.warehouse;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Severity;

/** The facts of one edition, read by windows so that an edition of any size needs little memory. */
final class WarehouseFacts implements Facts {
    private static final int SUBMISSIONS = 1000;
    private static final int BODIES = 200;
    private static final int SUMMARIES = 1000;

    private final Tables tables;
    private final long edition;
    private final EditionReader reader;
    private final WarehouseSideFacts side;
    private final WarehouseFigures figures;

    WarehouseFacts(Tables tables, long edition) {
        this.tables = tables;
        this.edition = edition;
        this.reader = new EditionReader(tables, edition);
        this.side = new WarehouseSideFacts(tables, edition, reader);
        this.figures = new WarehouseFigures(tables, edition, reader);
    }

    @Override
    public void submissions(Consumer<? super SubmissionRow> each) {
        reader.submissions(it -> each.accept(it.row()));
    }

    @Override
    public void observations(Consumer<? super ObservationRow> each) {
        figures.each("f.indicator <> 'other'", each);
    }

    @Override
    public void unclassified(Consumer<? super ObservationRow> each) {
        figures.each("f.indicator = 'other'", each);
    }

    @Override
    public void claims(Consumer<? super ClaimRow> each) {
        figures.claims(each);
    }

    @Override
    public void statements(Consumer<? super StatementRow> each) {
        Files files = files();
        reader.statements(it -> each.accept(statement(it, files)));
    }

    private Files files() {
        List<String> files = new ArrayList<>();
        BitSet copied = new BitSet();
        reader.submissions(it -> {
            copied.set(files.size(), it.row().copy() != null);
            files.add(it.row().file());
        });
        BitSet recognised = new BitSet();
        tables.sql()
                .sql("SELECT s.place FROM submission s JOIN extraction e ON e.id = s.extraction"
                        + " WHERE s.edition = ? AND e.recognised")
                .param(edition)
                .query(row -> {
                    recognised.set(row.getInt("place"));
                });
        return new Files(files, copied, recognised);
    }

    /** The files of the submissions by place, and which of them mostly repeat another or were recognised in a picture. */
    private record Files(List<String> names, BitSet copied, BitSet recognised) {
        Origin of(@Nullable Integer submission, Rule rule) {
            return submission == null
                    ? Origin.PLAIN
                    : new Origin(copied.get(submission), rule != Rule.CORRECTION && recognised.get(submission));
        }
    }

    private StatementRow statement(Fact.Statement it, Files files) {
        @Nullable Integer submission = it.submission();
        String file = submission == null ? "" : files.names().get(submission);
        String prefix = submission == null ? "" : ObservationId.prefix(file);
        return new StatementRow(
                body(it.body()),
                it.year(),
                indicator(it.indicator()),
                it.statement(),
                file,
                it.statement().ordinals().stream().map(o -> prefix + o).toList(),
                files.of(submission, it.statement().rule()));
    }

    @Override
    public void yearOverYear(Consumer<? super YearOverYearRow> each) {
        Tables.windows(reader.bodies().size(), BODIES, this::comparisons, each);
    }

    private List<YearOverYearRow> comparisons(int from, int to) {
        return tables.sql()
                .sql(COMPARISONS)
                .params(edition, edition, from, to)
                .query((row, number) -> {
                    Indicator indicator = indicator(row.getInt("indicator"));
                    return new YearOverYearRow(
                            body(row.getInt("body")),
                            row.getInt("fact_year"),
                            indicator,
                            FactRows.comparison(row, indicator.id()),
                            marks(row));
                })
                .list();
    }

    @Override
    public void bodies(Consumer<? super BodyRow> each) {
        Files files = files();
        Tables.windows(reader.bodies().size(), BODIES, (from, to) -> bodies(from, to, files), each);
    }

    private List<BodyRow> bodies(int from, int to, Files files) {
        Map<Body, List<StatementRow>> statements = reader.statements(from, to).stream()
                .map(it -> statement(it, files))
                .collect(groupingBy(StatementRow::body));
        Map<Body, List<YearOverYearRow>> comparisons =
                comparisons(from, to).stream().collect(groupingBy(YearOverYearRow::body));
        return reader.bodies().subList(from, to).stream()
                .map(body -> new BodyRow(
                        body, statements.getOrDefault(body, List.of()), comparisons.getOrDefault(body, List.of())))
                .toList();
    }

    /** The comparisons with the corrections of both values; of a sum of bodies, the parts. */
    private static final String COMPARISONS = "SELECT y.*, n.corrected, n.replaced, s.copy_of,"
            + " e.recognised AND n.rule <> 'correction' AS recognised,"
            + " b.corrected AS previous_corrected, b.replaced AS previous_replaced,"
            + " d.recognised AND b.rule <> 'correction' AS previous_recognised, p.parts, p.parts_recognised"
            + " FROM year_over_year y"
            + " LEFT JOIN statement n ON n.edition = y.edition AND n.body = y.body AND n.fact_year = y.fact_year"
            + " AND n.indicator = y.indicator"
            + " LEFT JOIN submission s ON s.edition = y.edition AND s.place = n.submission"
            + " LEFT JOIN extraction e ON e.id = s.extraction"
            + " LEFT JOIN statement b ON b.edition = y.edition AND b.body = y.body AND b.fact_year = y.previous_year"
            + " AND b.indicator = y.indicator"
            + " LEFT JOIN submission c ON c.edition = b.edition AND c.place = b.submission"
            + " LEFT JOIN extraction d ON d.id = c.extraction"
            + " LEFT JOIN (SELECT r.body, r.fact_year, r.indicator,"
            + " STRING_AGG(CAST(r.part AS VARCHAR), ' ' ORDER BY r.part) AS parts,"
            + " BOOL_OR(COALESCE(x.recognised AND m.rule <> 'correction', FALSE)) AS parts_recognised"
            + " FROM predecessor r"
            + " LEFT JOIN statement m ON m.edition = r.edition AND m.body = r.part AND m.fact_year = r.fact_year - 1"
            + " AND m.indicator = r.indicator"
            + " LEFT JOIN submission q ON q.edition = m.edition AND q.place = m.submission"
            + " LEFT JOIN extraction x ON x.id = q.extraction"
            + " WHERE r.edition = ? GROUP BY r.body, r.fact_year, r.indicator) p"
            + " ON p.body = y.body AND p.fact_year = y.fact_year AND p.indicator = y.indicator"
            + " WHERE y.edition = ? AND y.body >= ? AND y.body < ? ORDER BY y.body, y.fact_year, y.indicator";

    private YearOverYearRow.Marks marks(ResultSet row) throws SQLException {
        List<Body> parts = side.bodies(Columns.text(row, "parts"));
        boolean own = parts.isEmpty();
        return new YearOverYearRow.Marks(
                row.getBoolean("corrected"),
                Columns.decimal(row, "replaced"),
                own && row.getBoolean("previous_corrected"),
                own ? Columns.decimal(row, "previous_replaced") : null,
                WarehouseFigures.origin(row),
                row.getBoolean(own ? "previous_recognised" : "parts_recognised"),
                parts);
    }

    @Override
    public void summary(Consumer<? super SummaryRow> each) {
        CorrectedValues corrected = CorrectedValues.of(tables, edition, reader);
        Tables.windows(
                reader.end("summary", "place"),
                SUMMARIES,
                (from, to) -> tables.sql()
                        .sql("SELECT * FROM summary WHERE edition = ? AND place >= ? AND place < ? ORDER BY place")
                        .params(edition, from, to)
                        .query((row, number) -> {
                            Indicator indicator = indicator(row.getInt("indicator"));
                            GroupSummary summary = FactRows.summary(row, indicator.id());
                            return new SummaryRow(indicator, summary, corrected.in(summary));
                        })
                        .list(),
                each);
    }

    @Override
    public void rejections(Consumer<? super RejectionRow> each) {
        Tables.windows(
                reader.end("rejection", "submission"),
                SUBMISSIONS,
                (from, to) -> tables.sql()
                        .sql("SELECT s.file, s.sha256, r.* FROM rejection r"
                                + " JOIN submission s ON s.edition = r.edition AND s.place = r.submission"
                                + " WHERE r.edition = ? AND r.submission >= ? AND r.submission < ?"
                                + " ORDER BY r.submission")
                        .params(edition, from, to)
                        .query((row, number) -> new RejectionRow(
                                row.getString("file"),
                                row.getString("sha256"),
                                row.getString("reason"),
                                row.getString("detail"),
                                row.getBoolean("acknowledged")))
                        .list(),
                each);
    }

    /** {@inheritDoc} What several checks say in the same words is said once. */
    @Override
    public void findings(Consumer<? super Finding> each) {
        Finding[] last = new Finding[1];
        tables.stream(
                "SELECT * FROM finding WHERE edition = ? ORDER BY sort_key, id",
                edition,
                row -> new Finding(
                        Severity.of(row.getString("severity")),
                        row.getString("check_name"),
                        row.getString("file"),
                        row.getString("body"),
                        Columns.number(row, "fact_year"),
                        row.getString("indicator"),
                        row.getString("message")),
                finding -> {
                    if (!finding.equals(last[0])) {
                        last[0] = finding;
                        each.accept(finding);
                    }
                });
    }

    @Override
    public void expected(Consumer<? super ExpectedRow> each) {
        side.expected(each);
    }

    @Override
    public void corrections(Consumer<? super CorrectionRow> each) {
        side.corrections(each);
    }

    @Override
    public void population(Consumer<? super PopulationRow> each) {
        side.population(each);
    }

    @Override
    public void successions(Consumer<? super SuccessionRow> each) {
        side.successions(each);
    }

    private record Text(String sha256, long extraction) {}

    @Override
    public void texts(BiConsumer<? super String, ? super String> each) {
        List<Text> texts = tables.sql()
                .sql("SELECT s.sha256, MIN(s.extraction) AS extraction FROM submission s"
                        + " JOIN extraction e ON e.id = s.extraction AND e.rejection IS NULL"
                        + " WHERE s.edition = ? GROUP BY s.sha256")
                .param(edition)
                .query((row, number) -> new Text(row.getString("sha256"), row.getLong("extraction")))
                .list();
        texts.stream()
                .sorted(Comparator.comparing(Text::sha256))
                .forEach(text -> each.accept(text.sha256(), FigureRows.content(tables, text.extraction())));
    }

    @Override
    public void readings(Consumer<? super ReadingRow> each) {
        figures.readings(each);
    }

    private Body body(int place) {
        return reader.bodies().get(place);
    }

    private Indicator indicator(int place) {
        return reader.dimensions().indicators().get(place);
    }
}
