package org.nianjian.statement.settling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianjian.indicator.Observation;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;

/**
 * Rates neither add nor have a largest: the one that names no subset is taken (调解成功率98% over 行政调解成功率100%).
 *
 * <p>Several that name none are one fact if they agree: the same number, or one exact number within what the others
 * allow (98%以上 and 98.6%). If they do not, nothing tells which is meant, and no statement is safer than a wrong one;
 * they are left apart, for a check to report. The same holds for different rates that all name a subset.
 */
record Rates() implements Resolution {

    @Override
    public Optional<Statement> resolve(Figures figures) {
        List<Observation> all = figures.counting();
        Observation first = all.get(0);
        if (all.stream().allMatch(each -> says(first, each))) {
            return Optional.of(take(figures, first, all, Rule.SINGLE));
        }
        List<Observation> overall = wholeYear(
                all.stream().filter(each -> each.relation().subset().isEmpty()).toList());
        Optional<Observation> taken = agreed(overall);
        if (taken.isEmpty()) {
            all.forEach(each -> figures.mark(each, Role.APART));
            return Optional.empty();
        }
        Set<Integer> weighed = overall.stream().map(Observation::ordinal).collect(Collectors.toSet());
        List<Observation> others =
                all.stream().filter(each -> !weighed.contains(each.ordinal())).toList();
        figures.leaveOut(others, Role.PART);
        return Optional.of(take(figures, taken.get(), overall, others.isEmpty() ? Rule.SINGLE : Rule.OVERALL));
    }

    private static List<Observation> wholeYear(List<Observation> rates) {
        List<Observation> whole =
                rates.stream().filter(each -> !each.period().partial()).toList();
        return whole.isEmpty() ? rates : whole;
    }

    private static Optional<Observation> agreed(List<Observation> rates) {
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        Observation candidate = rates.stream()
                .filter(each -> each.bound() == Bound.EXACT)
                .findFirst()
                .orElse(rates.get(0));
        boolean agree = rates.stream().allMatch(each -> allows(each, candidate));
        return agree ? Optional.of(candidate) : Optional.empty();
    }

    private static boolean says(Observation a, Observation b) {
        return Values.same(a, b) && a.bound() == b.bound();
    }

    private static boolean allows(Observation rate, Observation candidate) {
        if (candidate.bound() != Bound.EXACT) {
            return says(rate, candidate);
        }
        int order = Values.of(candidate).compareTo(Values.of(rate));
        return switch (rate.bound()) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EXACT, ABOUT -> order == 0;
        };
    }

    private static Statement take(Figures figures, Observation taken, List<Observation> same, Rule rule) {
        same.forEach(each -> figures.mark(each, each.ordinal() == taken.ordinal() ? Role.COUNTED : Role.REPEAT));
        return new Statement(
                figures.indicator().id(),
                Values.of(taken),
                taken.bound(),
                rule,
                List.of(taken.ordinal()),
                taken.period().partial(),
                null,
                false);
    }
}
