package org.nianjian.publish.chart.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;

/** Gathers the coverage of the bodies of one level and type in a group. */
final class CoverageBuilder {
    private final Level level;
    private final BodyType type;
    private final Group group;
    private final Limits limits;
    private final Map<String, Entry> entries = new HashMap<>();

    CoverageBuilder(Level level, BodyType type, Group group, Limits limits) {
        this.level = level;
        this.type = type;
        this.group = group;
        this.limits = limits;
    }

    void report(Body body, int year, boolean template, boolean copied) {
        Entry entry = entries.computeIfAbsent(body.id(), id -> new Entry(body));
        entry.cells.put(year, template ? Coverage.TEMPLATE : 0);
        if (copied) {
            entry.copies.add(year);
        }
    }

    void statements(Body body, int year, int count) {
        Entry entry = entries.get(body.id());
        if (entry != null && entry.cells.getOrDefault(year, Coverage.NOT_REPORTED) == 0) {
            entry.cells.put(year, count);
        }
    }

    /** The coverage, the bodies with the most gaps if not all can be shown; null if nobody reported. */
    @Nullable
    Coverage build() {
        if (entries.isEmpty()) {
            return null;
        }
        int last = Integer.MIN_VALUE;
        int first = Integer.MAX_VALUE;
        for (Entry entry : entries.values()) {
            last = Math.max(last, entry.cells.lastKey());
            first = Math.min(first, entry.cells.firstKey());
        }
        int from = Math.max(first, last - limits.years() + 1);
        int lastYear = last;
        Comparator<Entry> published = Comparator.<Entry, Boolean>comparing(
                        entry -> entry.body.areaCode().isEmpty())
                .thenComparing(entry -> entry.body.areaCode())
                .thenComparing(entry -> entry.body.areaCode().isEmpty() ? "" : entry.body.name())
                .thenComparing(entry -> entry.body.id());
        List<Entry> shown = entries.values().stream()
                .sorted(Comparator.<Entry>comparingInt(
                                entry -> entry.cells.tailMap(from).size())
                        .thenComparing(published))
                .limit(limits.rows())
                .sorted(published)
                .toList();
        List<Coverage.Row> rows = new ArrayList<>();
        for (Entry entry : shown) {
            List<Integer> cells = new ArrayList<>();
            for (int year = from; year <= lastYear; year++) {
                cells.add(entry.cells.getOrDefault(year, Coverage.NOT_REPORTED));
            }
            rows.add(new Coverage.Row(entry.body, cells, entry.copies));
        }
        int inLastYear = (int) entries.values().stream()
                .filter(entry -> entry.cells.containsKey(lastYear))
                .count();
        return new Coverage(level, type, group, from, lastYear - from + 1, rows, entries.size(), inLastYear);
    }

    private static final class Entry {
        private final Body body;
        private final TreeMap<Integer, Integer> cells = new TreeMap<>();
        private final Set<Integer> copies = new HashSet<>();

        Entry(Body body) {
            this.body = body;
        }
    }
}
