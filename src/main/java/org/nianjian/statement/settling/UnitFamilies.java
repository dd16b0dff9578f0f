package org.nianjian.statement.settling;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nianjian.indicator.Observation;
import org.nianjian.statement.Role;
import org.nianjian.statement.UnitFamily;

/**
 * Keeps one family of units: that of the indicator's own unit, or else the one with the largest figure, for people and
 * attendances, visits and letters are different things and can neither be added nor be weighed against each other.
 */
record UnitFamilies() implements Reduction {

    @Override
    public void apply(Figures figures) {
        Map<UnitFamily, BigDecimal> largest = new EnumMap<>(UnitFamily.class);
        for (Observation each : figures.counting()) {
            largest.merge(family(figures, each), Values.of(each), BigDecimal::max);
        }
        if (largest.size() < 2) {
            return;
        }
        UnitFamily kept = UnitFamily.of(figures.indicator());
        if (!largest.containsKey(kept)) {
            for (Map.Entry<UnitFamily, BigDecimal> each : largest.entrySet()) {
                if (!largest.containsKey(kept) || each.getValue().compareTo(Values.in(largest, kept)) > 0) {
                    kept = each.getKey();
                }
            }
        }
        UnitFamily chosen = kept;
        List<Observation> others = figures.counting().stream()
                .filter(each -> family(figures, each) != chosen)
                .toList();
        figures.leaveOut(others, Role.NOT_COUNTED);
    }

    private static UnitFamily family(Figures figures, Observation observation) {
        return UnitFamily.of(figures.indicator(), observation.unitAsWritten());
    }
}
