package org.nianjian.publish.chart.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;
import org.nianjian.statement.YearOverYear;

/** Gathers the changes of a group's bodies; it keeps no more bodies than the chart shows. */
final class ChangesBuilder {
    private static final int COUNTY_DIGITS = Level.COUNTY.digits();

    private final Level level;
    private final BodyType type;
    private final Group group;
    private final Limits limits;
    private final HeadlineRule rule;
    private final PriorityQueue<Column> fewestFirst = new PriorityQueue<>(
            Comparator.comparingLong(Column::pairs).thenComparing(Column::order, Comparator.reverseOrder()));
    private final Map<String, Column> kept = new HashMap<>();
    private final Set<String> counties = new HashSet<>();
    private int year = Integer.MIN_VALUE;
    private int reporting;

    ChangesBuilder(Level level, BodyType type, Group group, Limits limits, HeadlineRule rule) {
        this.level = level;
        this.type = type;
        this.group = group;
        this.limits = limits;
        this.rule = rule;
    }

    /** A report on a year; all of them before the first value. */
    void report(int of) {
        year = Math.max(year, of);
    }

    /** A body's values by indicator and year, in published order. */
    void add(Body body, Map<String, NavigableMap<Integer, Value>> values) {
        Map<String, Pair> pairs = new HashMap<>();
        values.forEach((indicator, byYear) -> {
            Value now = byYear.get(year);
            Value before = byYear.get(year - 1);
            if (now != null || before != null) {
                pairs.put(indicator, new Pair(now, before));
            }
        });
        if (pairs.isEmpty()) {
            return;
        }
        String code = body.areaCode();
        counties.add(code.substring(0, Math.min(code.length(), COUNTY_DIGITS)));
        Column column = new Column(body, reporting++, pairs);
        fewestFirst.add(column);
        kept.put(body.id(), column);
        if (fewestFirst.size() > limits.bodies()) {
            kept.remove(fewestFirst.remove().body.id());
        }
    }

    /** A comparison, after all values. */
    void add(Body body, int of, YearOverYear comparison) {
        Column column = of == year ? kept.get(body.id()) : null;
        if (column != null) {
            column.comparisons.put(comparison.indicator(), comparison);
        }
    }

    /**
     * The changes; null if no body states a flow or stock for the last year, or if there are bodies of more counties than
     * one, which have theirs.
     *
     * @param indicators in the order of the catalogue
     */
    @Nullable
    Changes build(Collection<Indicator> indicators) {
        if (group.equals(Group.ALL) && counties.size() > 1) {
            return null;
        }
        List<Column> columns =
                fewestFirst.stream().sorted(Comparator.comparing(Column::order)).toList();
        List<Changes.Row> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            if (indicator.kind() != IndicatorKind.RATE && columns.stream().anyMatch(each -> each.states(indicator))) {
                rows.add(new Changes.Row(
                        indicator,
                        columns.stream().map(each -> each.cell(indicator, rule)).toList()));
            }
        }
        if (rows.isEmpty()) {
            return null;
        }
        Set<Changes.Row> fullest = new HashSet<>(rows.stream()
                .sorted(Comparator.comparingLong(ChangesBuilder::pairs).reversed())
                .limit(limits.indicators())
                .toList());
        return new Changes(
                level,
                type,
                group,
                year,
                columns.stream().map(Column::body).toList(),
                rows.stream().filter(fullest::contains).toList(),
                reporting,
                rows.size());
    }

    private static long pairs(Changes.Row row) {
        return row.cells().stream()
                .filter(cell -> cell != null && cell.previous() != null)
                .count();
    }

    private record Pair(@Nullable Value now, @Nullable Value before) {}

    private record Column(Body body, int order, Map<String, Pair> stated, Map<String, YearOverYear> comparisons) {
        Column(Body body, int order, Map<String, Pair> stated) {
            this(body, order, stated, new HashMap<>());
        }

        /** How many indicators it states for both years. */
        long pairs() {
            return stated.values().stream()
                    .filter(pair -> pair.now() != null && pair.before() != null)
                    .count();
        }

        boolean states(Indicator indicator) {
            Pair pair = stated.get(indicator.id());
            return pair != null && pair.now() != null;
        }

        Changes.@Nullable Cell cell(Indicator indicator, HeadlineRule rule) {
            Pair pair = stated.get(indicator.id());
            Value now = pair == null ? null : pair.now();
            if (pair == null || now == null) {
                return null;
            }
            YearOverYear comparison = comparisons.get(indicator.id());
            return new Changes.Cell(now, pair.before(), BodyChange.of(now, pair.before(), comparison, rule));
        }
    }
}
