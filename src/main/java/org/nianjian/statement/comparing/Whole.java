package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.statement.UnitFamily;

/** What several bodies state for a year, as if they were one. */
public final class Whole {
    private Whole() {}

    /**
     * The year of the bodies together. It states what each of them states in the indicator's own family of units, summed
     * up: a part that says nothing is not zero. Rates of several bodies make none.
     *
     * @param parts what each body states for the same year; at least one
     */
    public static ReportedYear of(List<ReportedYear> parts, Catalogue catalogue) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Map<String, Statement>> stated = new ArrayList<>();
        for (ReportedYear part : parts) {
            Map<String, UnitFamily> families = part.families(catalogue);
            Map<String, Statement> byIndicator = new HashMap<>();
            for (Statement each : part.statements()) {
                catalogue
                        .find(each.indicator())
                        .filter(indicator -> families.get(indicator.id()) == UnitFamily.of(indicator))
                        .ifPresent(indicator -> byIndicator.put(indicator.id(), each));
            }
            stated.add(byIndicator);
        }
        List<Statement> sums = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            boolean all = stated.stream().allMatch(each -> each.containsKey(indicator.id()));
            if (all && indicator.kind() != IndicatorKind.RATE) {
                sums.add(sum(
                        indicator,
                        stated.stream().map(each -> each.get(indicator.id())).toList()));
            }
        }
        return new ReportedYear(parts.get(0).year(), sums, List.of());
    }

    private static Statement sum(Indicator indicator, List<Statement> parts) {
        BigDecimal value = BigDecimal.ZERO;
        Bound bound = Bound.EXACT;
        boolean partial = false;
        boolean corrected = false;
        for (Statement each : parts) {
            value = value.add(each.value());
            bound = bound.plus(each.bound());
            partial |= each.partialYear();
            corrected |= each.corrected();
        }
        return new Statement(indicator.id(), value, bound, Rule.SUM, List.of(), partial, null, corrected);
    }
}
