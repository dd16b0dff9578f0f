package org.nianjian.warehouse;

import java.util.List;
import java.util.Optional;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;

/**
 * The dimensions of an edition, read once.
 *
 * @param bodies every body, by place
 * @param indicators every indicator, by place
 */
record Dimensions(List<Body> bodies, List<Indicator> indicators) {

    static Dimensions read(Tables tables, long edition) {
        List<Body> bodies = tables.sql()
                .sql("SELECT b.id, b.name, b.type, a.code, a.name AS area_name, a.level FROM body b"
                        + " JOIN area a ON a.edition = b.edition AND a.place = b.area"
                        + " WHERE b.edition = ? ORDER BY b.place")
                .param(edition)
                .query((row, number) -> new Body(
                        row.getString("id"),
                        row.getString("name"),
                        Level.of(row.getString("level")),
                        BodyType.of(row.getString("type")),
                        Columns.text(row, "code"),
                        row.getString("area_name")))
                .list();
        List<Indicator> indicators = tables.sql()
                .sql("SELECT * FROM indicator WHERE edition = ? ORDER BY place")
                .param(edition)
                .query((row, number) -> new Indicator(
                        row.getString("id"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        IndicatorKind.of(row.getString("kind")),
                        row.getString("unit"),
                        row.getString("definition_zh"),
                        row.getString("definition")))
                .list();
        return new Dimensions(List.copyOf(bodies), List.copyOf(indicators));
    }

    /** The indicator of an id; empty for unclassified figures. */
    Optional<Indicator> indicator(String id) {
        return indicators.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
