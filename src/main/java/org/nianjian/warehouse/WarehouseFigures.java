package org.nianjian.warehouse;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.report.Body;
import org.nianjian.statement.Role;
import org.nianjian.statement.comparing.Agreement;

/** The figures and claims of one edition, read so many at a time that an edition of any size needs little memory. */
final class WarehouseFigures {
    private static final int SUBMISSIONS_OF_FIGURES = 50;
    private static final int FIGURES = 20_000;

    private final Tables tables;
    private final long edition;
    private final EditionReader reader;
    private volatile @Nullable List<Integer> ends;

    WarehouseFigures(Tables tables, long edition, EditionReader reader) {
        this.tables = tables;
        this.edition = edition;
        this.reader = reader;
    }

    private static final String FIGURE_OF_EDITION =
            " s.file, s.copy_of, e.recognised, s.body AS body_place, s.report_year, o.fact_year,"
                    + " o.status, o.role FROM submission s"
                    + " JOIN observation o ON o.edition = s.edition AND o.submission = s.place"
                    + " JOIN figure f ON f.extraction = s.extraction AND f.ordinal = o.ordinal"
                    + " JOIN extraction e ON e.id = s.extraction";

    /** The figures of which that condition holds, in published order. */
    void each(String which, Consumer<? super ObservationRow> each) {
        windowsOfFigures((from, to) -> figures(which, from, to).forEach(each));
    }

    /** What is done with the submissions from one place up to another. */
    private interface Window {
        void submissions(int from, int to);
    }

    /** Goes through all submissions, a few at a time: so few that their figures fit into memory together. */
    private void windowsOfFigures(Window window) {
        int from = 0;
        for (int end : ends()) {
            window.submissions(from, end);
            from = end;
        }
    }

    /** Where the windows end; counted once, for the figures of an edition that is read do not change. */
    private List<Integer> ends() {
        List<Integer> read = ends;
        if (read == null) {
            read = readEnds();
            ends = read;
        }
        return read;
    }

    private List<Integer> readEnds() {
        int[] figures = new int[reader.end("submission", "place")];
        tables.sql()
                .sql("SELECT submission, COUNT(*) AS figures FROM observation WHERE edition = ? GROUP BY submission")
                .param(edition)
                .query(row -> {
                    figures[row.getInt("submission")] = row.getInt("figures");
                });
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        int together = 0;
        for (int place = 0; place < figures.length; place++) {
            if (place > from && (place - from == SUBMISSIONS_OF_FIGURES || together + figures[place] > FIGURES)) {
                ends.add(place);
                from = place;
                together = 0;
            }
            together += figures[place];
        }
        ends.add(figures.length);
        return List.copyOf(ends);
    }

    private List<ObservationRow> figures(String which, int from, int to) {
        return tables.sql()
                .sql("SELECT f.*," + FIGURE_OF_EDITION
                        + " WHERE s.edition = ? AND s.place >= ? AND s.place < ? AND " + which
                        + " ORDER BY s.place, o.ordinal")
                .params(edition, from, to)
                .query((row, number) -> observation(row, FigureRows.figure(row)))
                .list();
    }

    private ObservationRow observation(ResultSet row, Observation figure) throws SQLException {
        String file = row.getString("file");
        return new ObservationRow(
                ObservationId.prefix(file) + figure.ordinal(),
                file,
                body(row.getInt("body_place")),
                Columns.number(row, "report_year"),
                Columns.number(row, "fact_year"),
                figure,
                nameZh(figure.indicator()),
                Status.of(row.getString("status")),
                Role.of(row.getString("role")),
                origin(row));
    }

    static Origin origin(ResultSet row) throws SQLException {
        return new Origin(row.getString("copy_of") != null, row.getBoolean("recognised"));
    }

    /** The claims, in published order. */
    void claims(Consumer<? super ClaimRow> each) {
        windowsOfFigures((from, to) -> claims(from, to).forEach(each));
    }

    private List<ClaimRow> claims(int from, int to) {
        String query = "SELECT f.*, c.indicator AS claim_indicator, c.change_amount, c.decimals, c.unit AS claim_unit,"
                + " c.bound AS claim_bound, c.base_year, k.data_change, k.verdict," + FIGURE_OF_EDITION
                + " JOIN claim c ON c.extraction = s.extraction AND c.ordinal = o.ordinal"
                + " JOIN claim_check k ON k.edition = s.edition AND k.submission = s.place AND k.claim = c.place"
                + " WHERE s.edition = ? AND s.place >= ? AND s.place < ? ORDER BY s.place, c.place";
        return tables.sql()
                .sql(query)
                .params(edition, from, to)
                .query((row, number) -> claim(row))
                .list();
    }

    private ClaimRow claim(ResultSet row) throws SQLException {
        Observation figure = FigureRows.figure(row);
        String indicator = row.getString("claim_indicator");
        return new ClaimRow(
                FigureRows.claimOf(row, figure.ordinal(), indicator),
                observation(row, figure),
                nameZh(indicator),
                Columns.decimal(row, "data_change"),
                Agreement.of(row.getString("verdict")));
    }

    /** The texts that were read, with their figures and claims. */
    void readings(Consumer<? super ReadingRow> each) {
        windowsOfFigures((from, to) -> {
            Map<String, List<ObservationRow>> figures =
                    figures("1 = 1", from, to).stream().collect(groupingBy(ObservationRow::file));
            Map<String, List<ClaimRow>> claims = claims(from, to).stream()
                    .collect(groupingBy(row -> row.observation().file()));
            for (Fact.Submission it : reader.submissions(from, to)) {
                Long extraction = it.extraction();
                if (extraction != null && it.row().state() != SubmissionRow.State.REJECTED) {
                    each.accept(new ReadingRow(
                            it.row(),
                            FigureRows.content(tables, extraction),
                            figures.getOrDefault(it.row().file(), List.of()),
                            claims.getOrDefault(it.row().file(), List.of())));
                }
            }
        });
    }

    private Body body(int place) {
        return reader.bodies().get(place);
    }

    private String nameZh(String indicator) {
        return reader.dimensions().indicator(indicator).map(Indicator::nameZh).orElse("");
    }
}
