package org.nianjian.statement.settling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.indicator.Observation;
import org.nianjian.statement.Role;

/**
 * Finds totals that the text does not call so: the first or last figure of a sentence that all others in it sum to, or a
 * figure alone in its sentence that those of the next sentence sum to.
 *
 * <p>Below ten, such a sum comes about by chance too easily (2次、3次、5次), so smaller numbers are left alone.
 */
record NeighbourTotals() implements Reduction {
    private static final BigDecimal SMALLEST = BigDecimal.TEN;

    @Override
    public void apply(Figures figures) {
        List<Cluster> clusters = Cluster.bySentence(figures.counting());
        List<Observation> totals = new ArrayList<>();
        List<Observation> parts = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            List<Observation> members = clusters.get(i).members();
            Observation first = members.get(0);
            List<Observation> afterFirst = members.subList(1, members.size());
            Observation last = members.get(members.size() - 1);
            List<Observation> beforeLast = members.subList(0, members.size() - 1);
            if (isTotal(first, afterFirst)) {
                totals.add(first);
                parts.addAll(afterFirst);
            } else if (isTotal(last, beforeLast)) {
                totals.add(last);
                parts.addAll(beforeLast);
            } else if (afterFirst.isEmpty()
                    && i + 1 < clusters.size()
                    && clusters.get(i).isJustBefore(clusters.get(i + 1))
                    && isTotal(first, clusters.get(i + 1).members())) {
                totals.add(first);
                parts.addAll(clusters.get(++i).members());
            }
        }
        figures.leaveOut(parts, Role.PART);
        totals.forEach(each -> figures.mark(each, Role.TOTAL));
    }

    private static boolean isTotal(Observation total, List<Observation> parts) {
        BigDecimal value = Values.of(total);
        return parts.size() >= 2
                && value.compareTo(SMALLEST) >= 0
                && parts.stream().allMatch(each -> Values.of(each).compareTo(value) < 0)
                && parts.stream()
                                .map(Values::of)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(value)
                        == 0;
    }
}
