package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.YearOverYear;

/** What a chart may say of one body's change. */
final class BodyChange {
    private static final Set<Comparability> BREAKS =
            EnumSet.of(Comparability.BOUNDARY, Comparability.DEFINITION, Comparability.UNIT);

    private BodyChange() {}

    static Change of(Value value, @Nullable Value previous, @Nullable YearOverYear comparison, HeadlineRule rule) {
        if (previous == null || comparison == null || comparison.change() == null) {
            return Change.none(Change.Basis.NOT_REPORTED_BEFORE);
        }
        if (comparison.comparability().stream().anyMatch(BREAKS::contains)) {
            return Change.none(Change.Basis.BREAK);
        }
        if (value.partialYear() || previous.partialYear()) {
            return Change.none(Change.Basis.PART_YEAR);
        }
        BigDecimal difference = comparison.change();
        Bound bound = comparison.changeBound() == null ? Bound.EXACT : comparison.changeBound();
        if (comparison.comparability().contains(Comparability.SIGN_UNKNOWN)) {
            return new Change(Change.Basis.SIGN_UNKNOWN, null, difference, bound);
        }
        if (!rule.enoughBefore(previous.value())) {
            return new Change(Change.Basis.SMALL_BASE, null, difference, bound);
        }
        BigDecimal percent = comparison.changePercent();
        return percent == null
                ? new Change(Change.Basis.SIGN_UNKNOWN, null, difference, bound)
                : new Change(Change.Basis.MEASURED, percent, difference, bound);
    }
}
