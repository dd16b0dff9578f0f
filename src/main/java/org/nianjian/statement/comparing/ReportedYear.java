package org.nianjian.statement.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.Observation;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.statement.UnitFamily;

/**
 * What a body states for one year.
 *
 * @param year the year reported on
 * @param statements after corrections, one per indicator at most
 * @param observations those of the report that they come from, in reading order: at least those that its statements rest
 *     on and those that are prior; empty for statements that only people added
 */
public record ReportedYear(int year, List<Statement> statements, List<Observation> observations) {
    public ReportedYear {
        statements = List.copyOf(statements);
        observations = List.copyOf(observations);
    }

    /** The unit family that each statement of a catalogued indicator is in, by indicator id. */
    Map<String, UnitFamily> families(Catalogue catalogue) {
        Map<Integer, Observation> byOrdinal = new HashMap<>();
        observations.forEach(each -> byOrdinal.put(each.ordinal(), each));
        Map<String, UnitFamily> families = new HashMap<>();
        for (Statement each : statements) {
            Optional<Observation> first = each.rule() == Rule.CORRECTION
                    ? Optional.empty()
                    : each.ordinals().stream().findFirst().map(byOrdinal::get);
            catalogue
                    .find(each.indicator())
                    .ifPresent(indicator -> families.put(each.indicator(), family(indicator, first)));
        }
        return families;
    }

    /** What nobody read out of a text, people wrote in the indicator's own unit. */
    private static UnitFamily family(Indicator indicator, Optional<Observation> first) {
        return first.map(each -> UnitFamily.of(indicator, each.unitAsWritten()))
                .orElseGet(() -> UnitFamily.of(indicator));
    }
}
