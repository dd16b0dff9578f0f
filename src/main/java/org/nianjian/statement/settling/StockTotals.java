package org.nianjian.statement.settling;

import java.util.List;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Observation;
import org.nianjian.statement.Role;

/**
 * Takes the one figure of a stock that names no subset for the stated total of those that do, if none of them is larger:
 * 人民调解员30名 holds 专职人民调解员5名, for both are there at the same time.
 */
record StockTotals() implements Reduction {

    @Override
    public void apply(Figures figures) {
        if (figures.indicator().kind() != IndicatorKind.STOCK
                || figures.counting().size() < 2) {
            return;
        }
        List<Observation> whole = figures.counting().stream()
                .filter(each -> each.relation().subset().isEmpty())
                .toList();
        List<Observation> named = figures.counting().stream()
                .filter(each -> !each.relation().subset().isEmpty())
                .toList();
        if (whole.size() != 1 || named.isEmpty()) {
            return;
        }
        Observation total = whole.get(0);
        if (named.stream().allMatch(each -> Values.of(each).compareTo(Values.of(total)) <= 0)) {
            figures.leaveOut(named, Role.PART);
            figures.mark(total, Role.TOTAL);
        }
    }
}
