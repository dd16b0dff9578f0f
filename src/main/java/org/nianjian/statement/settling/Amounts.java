package org.nianjian.statement.settling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianjian.indicator.Observation;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;

/**
 * Flows and stocks: figures coordinated in one sentence add up; of those in different sentences the largest sum is taken,
 * as what there is at least, which is true whether they overlap or not.
 */
record Amounts() implements Resolution {

    @Override
    public Optional<Statement> resolve(Figures figures) {
        List<Cluster> clusters = Cluster.bySentence(figures.counting());
        Cluster largest = clusters.get(0);
        BigDecimal most = largest.value();
        for (Cluster each : clusters) {
            BigDecimal value = each.value();
            if (value.compareTo(most) > 0) {
                largest = each;
                most = value;
            }
        }
        boolean alone = clusters.size() == 1;
        Rule rule = alone ? ruleOf(figures, largest) : Rule.APART;
        for (Cluster each : clusters) {
            for (Observation member : each.members()) {
                if (each != largest) {
                    figures.mark(member, Role.APART);
                } else if (!figures.isTotal(member)) {
                    figures.mark(member, Role.COUNTED);
                }
            }
        }
        return Optional.of(new Statement(
                figures.indicator().id(),
                most,
                // "At least" is itself a bound that adds: beside 近千份 the largest sum is no more than about right.
                alone ? largest.bound() : Bound.AT_LEAST.plus(largest.bound()),
                rule,
                largest.members().stream().map(Observation::ordinal).sorted().toList(),
                largest.partial(),
                null,
                false));
    }

    private static Rule ruleOf(Figures figures, Cluster cluster) {
        if (cluster.members().size() > 1) {
            return Rule.SUM;
        }
        return figures.isTotal(cluster.members().get(0)) ? Rule.TOTAL : Rule.SINGLE;
    }
}
