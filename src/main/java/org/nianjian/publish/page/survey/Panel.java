package org.nianjian.publish.page.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.nianjian.place.Level;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.words.Words;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;
import org.nianjian.statement.GroupSummary;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SummaryRow;

/**
 * The summaries of all bodies of one level and type, which alone are added to each other.
 *
 * @param level the level of the bodies
 * @param type their type
 * @param rows every indicator's summary of every year; by indicator and year
 * @param bodies how many handed in a report for each year; never empty
 */
public record Panel(Level level, BodyType type, List<SummaryRow> rows, NavigableMap<Integer, Integer> bodies) {
    /** The bodies that are counted together. */
    private record Key(Level level, BodyType type) {}

    /** All of them, in published order. */
    static List<Panel> of(Facts facts) {
        Map<Key, List<SummaryRow>> byKey = new LinkedHashMap<>();
        facts.summary(row -> {
            GroupSummary summary = row.summary();
            if (summary.group().equals(Group.ALL)) {
                byKey.computeIfAbsent(new Key(summary.bodyLevel(), summary.bodyType()), any -> new ArrayList<>())
                        .add(row);
            }
        });
        List<Panel> panels = new ArrayList<>();
        byKey.forEach((key, rows) -> {
            TreeMap<Integer, Integer> bodies = new TreeMap<>();
            rows.forEach(row -> bodies.merge(row.summary().year(), row.summary().bodies(), Math::max));
            panels.add(new Panel(key.level(), key.type(), rows, bodies));
        });
        return panels;
    }

    /** What its bodies are called together. */
    public Both name() {
        return Words.of(level, type);
    }

    /** What its elements' ids begin with. */
    public String id() {
        return level.code() + "-" + type.code();
    }

    /** The latest year that any of them reported on. */
    public int year() {
        return bodies.lastKey();
    }

    /** The summaries of the latest year of the indicators that anybody stated in it. */
    public List<SummaryRow> latest() {
        return rows.stream()
                .filter(row -> row.summary().year() == year() && row.summary().reporting() > 0)
                .toList();
    }

    /** The summaries of an indicator, by year. */
    public List<SummaryRow> of(String indicator) {
        return rows.stream()
                .filter(row ->
                        row.indicator().id().equals(indicator) && row.summary().reporting() > 0)
                .toList();
    }
}
