package org.nianjian.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Correction;
import org.nianjian.statement.comparing.Succession;
import org.nianjian.statement.correcting.Corrected;

/** What an edition tells of what people keep beside the reports: few rows, read at once. */
final class WarehouseSideFacts implements SideFacts {
    private final Tables tables;
    private final long edition;
    private final EditionReader reader;

    WarehouseSideFacts(Tables tables, long edition, EditionReader reader) {
        this.tables = tables;
        this.edition = edition;
        this.reader = reader;
    }

    @Override
    public void expected(Consumer<? super ExpectedRow> each) {
        List<Body> bodies = reader.bodies();
        tables.stream(
                "SELECT e.*, s.file FROM expected e"
                        + " LEFT JOIN submission s ON s.edition = e.edition AND s.place = e.submission"
                        + " WHERE e.edition = ? ORDER BY e.place",
                edition,
                row -> {
                    Integer body = Columns.number(row, "body");
                    return new ExpectedRow(
                            row.getInt("fact_year"),
                            row.getString("name"),
                            Level.of(row.getString("level")),
                            BodyType.of(row.getString("type")),
                            Columns.text(row, "code"),
                            body == null ? null : bodies.get(body),
                            Columns.text(row, "file"));
                },
                each);
    }

    @Override
    public void corrections(Consumer<? super CorrectionRow> each) {
        tables.stream(
                "SELECT * FROM correction WHERE edition = ? ORDER BY place",
                edition,
                WarehouseSideFacts::correction,
                each);
    }

    private static CorrectionRow correction(ResultSet row) throws SQLException {
        @Nullable Integer year = Columns.number(row, "fact_year");
        String file = Columns.text(row, "file");
        String body = Columns.text(row, "body");
        return new CorrectionRow(
                new Correction(
                        Correction.Action.valueOf(row.getString("action")),
                        file,
                        body,
                        year,
                        Columns.text(row, "indicator"),
                        Columns.decimal(row, "expected"),
                        Columns.decimal(row, "amount"),
                        Bound.of(row.getString("bound")),
                        Columns.text(row, "reason"),
                        Columns.text(row, "author"),
                        Columns.text(row, "written_on"),
                        row.getInt("line")),
                file,
                body,
                year,
                Corrected.Result.valueOf(row.getString("result")),
                Columns.decimal(row, "replaced"),
                Columns.text(row, "message"));
    }

    @Override
    public void population(Consumer<? super PopulationRow> each) {
        tables.stream(
                "SELECT * FROM population WHERE edition = ? ORDER BY place",
                edition,
                row -> new PopulationRow(row.getString("code"), row.getInt("fact_year"), row.getLong("inhabitants")),
                each);
    }

    @Override
    public void successions(Consumer<? super SuccessionRow> each) {
        tables.stream(
                "SELECT * FROM succession WHERE edition = ? ORDER BY place",
                edition,
                row -> {
                    Indicator indicator = reader.dimensions().indicators().get(row.getInt("indicator"));
                    return new SuccessionRow(
                            row.getInt("fact_year"),
                            Succession.Kind.valueOf(row.getString("change_kind")),
                            bodies(row.getString("bodies_before")),
                            bodies(row.getString("bodies_after")),
                            indicator,
                            FactRows.comparison(row, indicator.id()));
                },
                each);
    }

    /** The bodies of places that are separated by blanks. */
    List<Body> bodies(String places) {
        return Arrays.stream(places.split(" "))
                .filter(place -> !place.isEmpty())
                .map(place -> reader.bodies().get(Integer.parseInt(place)))
                .toList();
    }
}
