package org.nianjian.quality.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Observation;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.ObservationRow;

/**
 * Parts that exceed their total: one alone, or several that follow each other without first adding up to it exactly, as
 * the parts of one breakdown do before another one begins (289件，其中口头188件，书面101件，司法确认16件).
 */
record PartsCheck() implements Check {
    private static final String SHARE = "%";

    /** Both ends of a breakdown. */
    private record Key(String file, int ordinal) {}

    /** What is known of a total: the parts first, itself later. */
    private static final class Breakdown {
        private final Map<Integer, BigDecimal> parts = new TreeMap<>();
        private @Nullable ObservationRow total;

        /** The first sum of parts that exceeds the total; null if none does. */
        private @Nullable BigDecimal excess(BigDecimal value) {
            BigDecimal sum = BigDecimal.ZERO;
            for (BigDecimal part : parts.values()) {
                sum = sum.add(part);
                if (sum.compareTo(value) > 0) {
                    return sum;
                }
                if (sum.compareTo(value) == 0) {
                    sum = BigDecimal.ZERO;
                }
            }
            return null;
        }
    }

    @Override
    public String name() {
        return "parts";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        Map<Key, Breakdown> breakdowns = new HashMap<>();
        Consumer<ObservationRow> part = row -> {
            Integer total = row.observation().relation().partOf();
            BigDecimal value = row.observation().value();
            if (total != null && value != null && counts(row.observation())) {
                breakdowns
                        .computeIfAbsent(new Key(row.file(), total), key -> new Breakdown())
                        .parts
                        .put(row.observation().ordinal(), value);
            }
        };
        facts.observations(part);
        facts.unclassified(part);
        Map<Key, Breakdown> inOrder = new LinkedHashMap<>();
        Consumer<ObservationRow> total = row -> {
            Key key = new Key(row.file(), row.observation().ordinal());
            Breakdown breakdown = breakdowns.get(key);
            if (breakdown != null) {
                breakdown.total = row;
                inOrder.put(key, breakdown);
            }
        };
        facts.observations(total);
        facts.unclassified(total);
        inOrder.values().forEach(each -> report(each, to));
    }

    private static boolean counts(Observation part) {
        return !part.unit().equals(SHARE) && (part.bound() == Bound.EXACT || part.bound() == Bound.AT_LEAST);
    }

    private void report(Breakdown breakdown, Consumer<? super Finding> to) {
        ObservationRow row = breakdown.total;
        BigDecimal value = row == null ? null : row.observation().value();
        if (row == null || value == null || row.observation().bound() != Bound.EXACT) {
            return;
        }
        BigDecimal excess = breakdown.excess(value);
        if (excess != null) {
            to.accept(new Finding(
                    Severity.WARNING,
                    name(),
                    row.file(),
                    row.body().name(),
                    row.reportYear(),
                    row.observation().classified() ? row.observation().indicator() : "",
                    "总数“" + row.observation().evidence().words() + "”小于其中各项之和" + Words.of(excess)
                            + "；原文前后不符，请向填报单位核实。"));
        }
    }
}
