package org.nianjian.warehouse;

import java.util.HashMap;
import java.util.Map;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.GroupSummary;

/** How many values of every group of bodies a person overrode, added or confirmed. */
final class CorrectedValues {
    private record Key(int year, Level level, BodyType type, String groupCode, String indicator) {}

    private final Map<Key, Integer> counts = new HashMap<>();

    private CorrectedValues() {}

    static CorrectedValues of(Tables tables, long edition, EditionReader reader) {
        CorrectedValues values = new CorrectedValues();
        tables.sql()
                .sql("SELECT body, fact_year, indicator FROM statement WHERE edition = ? AND corrected")
                .param(edition)
                .query(row -> {
                    Body body = reader.bodies().get(row.getInt("body"));
                    String indicator = reader.dimensions()
                            .indicators()
                            .get(row.getInt("indicator"))
                            .id();
                    values.add(row.getInt("fact_year"), body, indicator);
                });
        return values;
    }

    /** Adds to the group of all bodies, and to that of every area around the body's own. */
    private void add(int year, Body body, String indicator) {
        counts.merge(new Key(year, body.level(), body.type(), "", indicator), 1, Integer::sum);
        for (Level level : Level.values()) {
            if (level.digits() < body.areaCode().length()) {
                String code = body.areaCode().substring(0, level.digits());
                counts.merge(new Key(year, body.level(), body.type(), code, indicator), 1, Integer::sum);
            }
        }
    }

    int in(GroupSummary summary) {
        return counts.getOrDefault(
                new Key(
                        summary.year(),
                        summary.bodyLevel(),
                        summary.bodyType(),
                        summary.group().code(),
                        summary.indicator()),
                0);
    }
}
