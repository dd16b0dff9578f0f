package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Statement;
import org.nianjian.statement.UnitFamily;
import org.nianjian.statement.YearOverYear;

/** Sets every statement of a body beside that of the year before, and says what limits the comparison. */
public final class Comparer {
    private final Catalogue catalogue;
    private final Boundaries boundaries;
    private final DefinitionChanges definitions;

    public Comparer(Catalogue catalogue, Boundaries boundaries, DefinitionChanges definitions) {
        this.catalogue = catalogue;
        this.boundaries = boundaries;
        this.definitions = definitions;
    }

    /**
     * One comparison per statement of an indicator in the catalogue, by year and then in the order of the statements.
     *
     * <p>The change of a count of people against one of attendances, or of other families of units, is left empty: they
     * are never compared.
     *
     * @param body whose statements they are
     * @param years in any order, each year once
     */
    public List<YearOverYear> compare(Body body, List<ReportedYear> years) {
        return compare(body, years, Map.of());
    }

    /**
     * The same for a body that took the place of others.
     *
     * @param predecessors by the first year after a change of the divisions, what those whose place it took state for the
     *     year before, as a {@link Whole}: it stands where the body's own statements of that year would
     */
    public List<YearOverYear> compare(Body body, List<ReportedYear> years, Map<Integer, ReportedYear> predecessors) {
        List<ReportedYear> ordered = years.stream()
                .sorted(Comparator.comparingInt(ReportedYear::year))
                .toList();
        List<YearOverYear> comparisons = new ArrayList<>();
        @Nullable ReportedYear previous = null;
        for (ReportedYear year : ordered) {
            boolean follows = previous != null && previous.year() == year.year() - 1;
            ReportedYear own = follows ? previous : null;
            boolean changed = boundaries.changedBefore(body.areaCode(), year.year());
            compare(changed, year, predecessors.getOrDefault(year.year(), own), comparisons);
            previous = year;
        }
        return comparisons;
    }

    /**
     * Compares divisions that became others as a whole; every comparison says that the boundary changed.
     *
     * @param after what the bodies state since the change
     * @param before what those whose place they took state for the year before; null if one of them did not report
     */
    public List<YearOverYear> compareWholes(ReportedYear after, @Nullable ReportedYear before) {
        List<YearOverYear> comparisons = new ArrayList<>();
        compare(true, after, before, comparisons);
        return comparisons;
    }

    private void compare(boolean changed, ReportedYear year, @Nullable ReportedYear before, List<YearOverYear> to) {
        Map<String, Statement> previous = new HashMap<>();
        Map<String, UnitFamily> previousFamilies = Map.of();
        if (before != null) {
            before.statements().forEach(each -> previous.put(each.indicator(), each));
            previousFamilies = before.families(catalogue);
        }
        Map<String, UnitFamily> families = year.families(catalogue);
        Restatements restatements = new Restatements(year);
        for (Statement each : year.statements()) {
            Indicator indicator = catalogue.find(each.indicator()).orElse(null);
            if (indicator == null) {
                continue;
            }
            Statement last = previous.get(each.indicator());
            Set<Comparability> limits = EnumSet.noneOf(Comparability.class);
            if (changed) {
                limits.add(Comparability.BOUNDARY);
            }
            if (definitions.changedBefore(each.indicator(), year.year())) {
                limits.add(Comparability.DEFINITION);
            }
            if (last != null) {
                UnitFamily family = previousFamilies.get(each.indicator());
                if (family != families.get(each.indicator())) {
                    limits.add(Comparability.UNIT);
                }
                if (family != null && restatements.contradict(indicator, family, last)) {
                    limits.add(Comparability.RESTATED);
                }
            }
            to.add(compare(indicator, year.year(), each, last, limits));
        }
    }

    private static YearOverYear compare(
            Indicator indicator, int year, Statement now, @Nullable Statement last, Set<Comparability> limits) {
        if (now.bound() != Bound.EXACT || last != null && last.bound() != Bound.EXACT) {
            limits.add(Comparability.APPROXIMATE);
        }
        if (now.partialYear() || last != null && last.partialYear()) {
            limits.add(Comparability.PARTIAL_YEAR);
        }
        if (last == null) {
            limits.add(Comparability.PREVIOUS_MISSING);
            return new YearOverYear(
                    indicator.id(), now.value(), now.bound(), year - 1, null, null, null, null, null, inOrder(limits));
        }
        if (last.value().signum() == 0) {
            limits.add(Comparability.PREVIOUS_ZERO);
        }
        boolean comparable = !limits.contains(Comparability.UNIT);
        boolean certain = comparable && range(now).minus(range(last)).hasCertainSign();
        if (comparable && !certain) {
            limits.add(Comparability.SIGN_UNKNOWN);
        }
        BigDecimal change = now.value().subtract(last.value());
        boolean percent = certain
                && indicator.kind() != IndicatorKind.RATE
                && last.value().signum() != 0;
        return new YearOverYear(
                indicator.id(),
                now.value(),
                now.bound(),
                year - 1,
                last.value(),
                last.bound(),
                comparable ? change : null,
                comparable ? now.bound().plus(last.bound().negated()) : null,
                percent ? Percent.of(change, last.value()) : null,
                inOrder(limits));
    }

    private static Range range(Statement statement) {
        return Range.of(statement.value(), statement.bound());
    }

    private static List<Comparability> inOrder(Set<Comparability> limits) {
        return limits.stream().sorted().toList();
    }
}
