package org.nianjian.publish.chart.data;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;
import org.nianjian.statement.YearOverYear;

/** Gathers what charts show of all indicators of the bodies of one level and type in a group. */
final class OverallBuilder {
    private final Level level;
    private final BodyType type;
    private final CoverageBuilder coverage;
    private final FunnelBuilder funnel;
    private final ChangesBuilder changes;

    OverallBuilder(Level level, BodyType type, Group group, Limits limits, HeadlineRule rule) {
        this.level = level;
        this.type = type;
        coverage = new CoverageBuilder(level, type, group, limits);
        funnel = new FunnelBuilder(level, type, group);
        changes = new ChangesBuilder(level, type, group, limits, rule);
    }

    Level level() {
        return level;
    }

    BodyType type() {
        return type;
    }

    /** A body's current report; all of them before the first value. */
    void report(Body body, int year, boolean template, boolean copied) {
        coverage.report(body, year, template, copied);
        changes.report(year);
    }

    /** A body's values by indicator and year, and how many it states each year; in published order. */
    void add(Body body, Map<String, NavigableMap<Integer, Value>> values, Map<Integer, Integer> counts) {
        counts.forEach((year, count) -> coverage.statements(body, year, count));
        funnel.add(values);
        changes.add(body, values);
    }

    /** A comparison, after all values. */
    void add(Body body, int year, YearOverYear comparison) {
        changes.add(body, year, comparison);
    }

    @Nullable
    Coverage coverage() {
        return coverage.build();
    }

    @Nullable
    Funnel funnel(Collection<Indicator> indicators) {
        indicators.forEach(funnel::indicator);
        return funnel.build();
    }

    @Nullable
    Changes changes(Collection<Indicator> indicators) {
        return changes.build(indicators);
    }
}
