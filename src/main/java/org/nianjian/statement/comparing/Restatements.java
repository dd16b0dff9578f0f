package org.nianjian.statement.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.statement.Statement;
import org.nianjian.statement.UnitFamily;

/** What a report says of the year before its own. */
final class Restatements {
    private final Map<String, List<Observation>> byIndicator = new HashMap<>();

    Restatements(ReportedYear report) {
        for (Observation each : report.observations()) {
            if (speaksOfAll(each)
                    && each.statusIn(report.year()) == Status.PRIOR
                    && each.period().yearIn(report.year()) == report.year() - 1) {
                byIndicator
                        .computeIfAbsent(each.indicator(), id -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    /** Whether a figure could be the whole of what its indicator was in its year. */
    private static boolean speaksOfAll(Observation each) {
        return !each.period().partial()
                && each.relation().subset().isEmpty()
                && each.relation().partOf() == null;
    }

    /**
     * Whether the report gives values for that year and none of them can be the published one.
     *
     * @param published the statement of the year before
     * @param family its unit family; figures of another one say nothing about it
     */
    boolean contradict(Indicator indicator, UnitFamily family, Statement published) {
        List<Observation> restated = byIndicator.getOrDefault(indicator.id(), List.of()).stream()
                .filter(each -> UnitFamily.of(indicator, each.unitAsWritten()) == family)
                .toList();
        Range range = Range.of(published.value(), published.bound());
        return !restated.isEmpty()
                && restated.stream()
                        .noneMatch(each -> Range.of(Objects.requireNonNull(each.value()), each.bound())
                                .overlaps(range));
    }
}
