package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;

/** Adds up the stages of disputes over the bodies that state them. */
final class FunnelBuilder {
    /** Which stages, the most telling first. */
    private static final List<List<Integer>> CHAINS =
            List.of(List.of(0, 1, 2), List.of(1, 2), List.of(0, 1), List.of(0, 2));

    private static final int LEAST_BODIES = 3;

    private record Key(int year, List<Integer> chain) {}

    private static final class Sum {
        private final BigDecimal[] totals = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        private final Bound[] bounds = {Bound.EXACT, Bound.EXACT, Bound.EXACT};
        private final Noted[] noted = {Noted.NONE, Noted.NONE, Noted.NONE};
        private int bodies;
    }

    private final Level level;
    private final BodyType type;
    private final Group group;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<Key, Sum> sums = new HashMap<>();
    private int lastYear = Integer.MIN_VALUE;

    FunnelBuilder(Level level, BodyType type, Group group) {
        this.level = level;
        this.type = type;
        this.group = group;
    }

    void indicator(Indicator indicator) {
        if (Funnel.STAGES.contains(indicator.id())) {
            indicators.put(indicator.id(), indicator);
        }
    }

    /** A body's values by indicator and year. */
    void add(Map<String, NavigableMap<Integer, Value>> values) {
        for (List<Integer> chain : CHAINS) {
            NavigableMap<Integer, Value> first = values.get(Funnel.STAGES.get(chain.get(0)));
            if (first != null) {
                first.keySet().forEach(year -> add(values, year, chain));
            }
        }
    }

    private void add(Map<String, NavigableMap<Integer, Value>> values, int year, List<Integer> chain) {
        List<Value> stages = new ArrayList<>();
        for (int stage : chain) {
            NavigableMap<Integer, Value> years = values.get(Funnel.STAGES.get(stage));
            Value value = years == null ? null : years.get(year);
            if (value == null || value.partialYear()) {
                return;
            }
            stages.add(value);
        }
        Sum sum = sums.computeIfAbsent(new Key(year, chain), key -> new Sum());
        sum.bodies++;
        lastYear = Math.max(lastYear, year);
        for (int i = 0; i < chain.size(); i++) {
            sum.totals[i] = sum.totals[i].add(stages.get(i).value());
            sum.bounds[i] = sum.bounds[i].plus(stages.get(i).bound());
            sum.noted[i] = sum.noted[i].plus(stages.get(i));
        }
    }

    /** That of the last year that any body states two stages of; null if too few bodies do. */
    @Nullable
    Funnel build() {
        for (List<Integer> chain : CHAINS) {
            Sum sum = sums.get(new Key(lastYear, chain));
            if (sum != null && sum.bodies >= LEAST_BODIES && sum.totals[0].signum() > 0) {
                List<Funnel.Stage> stages = new ArrayList<>();
                for (int i = 0; i < chain.size(); i++) {
                    Indicator indicator = indicators.get(Funnel.STAGES.get(chain.get(i)));
                    if (indicator != null) {
                        stages.add(new Funnel.Stage(indicator, sum.totals[i], sum.bounds[i], sum.noted[i]));
                    }
                }
                return stages.size() < 2 ? null : new Funnel(level, type, group, lastYear, stages, sum.bodies);
            }
        }
        return null;
    }
}
