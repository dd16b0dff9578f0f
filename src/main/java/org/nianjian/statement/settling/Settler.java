package org.nianjian.statement.settling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.statement.Role;
import org.nianjian.statement.Settlement;
import org.nianjian.statement.Statement;

/** Settles what a report says of each indicator into one statement: rules take figures away, then one adds or chooses. */
public final class Settler {
    /** Order matters: what is one fact is told before totals are looked for, and totals before anything adds. */
    private static final List<Reduction> REDUCTIONS = List.of(
            new UnitFamilies(), new Repeats(), new Stages(), new Parts(), new NeighbourTotals(), new StockTotals());

    private static final Resolution AMOUNTS = new Amounts();
    private static final Resolution RATES = new Rates();

    private final Catalogue catalogue;

    public Settler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The statements of a report and the role of every observation in it.
     *
     * <p>Only figures that an indicator of the catalogue covers and that are actual in the report's year count. Templates
     * and reports without a known year make no statements: see {@link Settlement#withoutStatements}.
     *
     * @param observations all of the report, with ordinals of their own, in reading order
     * @param reportYear the year reported on
     */
    public Settlement settle(List<Observation> observations, int reportYear) {
        Map<Integer, Role> roles = new HashMap<>();
        Map<String, List<Observation>> counting = new TreeMap<>();
        Map<String, Set<Integer>> ordinals = new HashMap<>();
        for (Observation each : observations) {
            roles.put(each.ordinal(), Role.NOT_COUNTED);
            ordinals.computeIfAbsent(each.indicator(), id -> new HashSet<>()).add(each.ordinal());
            if (each.statusIn(reportYear) == Status.ACTUAL) {
                counting.computeIfAbsent(each.indicator(), id -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Statement> statements = new ArrayList<>();
        counting.forEach((id, figures) -> catalogue
                .find(id)
                .flatMap(indicator ->
                        settle(new Figures(indicator, figures, ordinals.getOrDefault(id, Set.of()), roles), indicator))
                .ifPresent(statements::add));
        return new Settlement(statements, roles);
    }

    private static Optional<Statement> settle(Figures figures, Indicator indicator) {
        if (indicator.kind() == IndicatorKind.RATE) {
            return RATES.resolve(figures);
        }
        REDUCTIONS.forEach(rule -> rule.apply(figures));
        return figures.counting().isEmpty() ? Optional.empty() : AMOUNTS.resolve(figures);
    }
}
