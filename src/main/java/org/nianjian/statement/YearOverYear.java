package org.nianjian.statement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/**
 * A statement beside that of the year before.
 *
 * @param indicator the indicator's id
 * @param value this year's value
 * @param bound its bound
 * @param previousYear always the year before this one
 * @param previousValue its value; null if it was not reported
 * @param previousBound its bound; null exactly if there is no value
 * @param change value − previous value, in percentage points for a rate; null without a previous value and where the
 *     unit changed
 * @param changeBound what the change says of the real one; null exactly if there is none
 * @param changePercent the change in percent of the previous value, 4 decimals half up; null for rates, for a previous
 *     zero, and where the sign is not certain
 * @param comparability what limits the comparison, in the order of {@link Comparability}; empty if nothing does
 */
public record YearOverYear(
        String indicator,
        BigDecimal value,
        Bound bound,
        int previousYear,
        @Nullable BigDecimal previousValue,
        @Nullable Bound previousBound,
        @Nullable BigDecimal change,
        @Nullable Bound changeBound,
        @Nullable BigDecimal changePercent,
        List<Comparability> comparability) {
    public YearOverYear {
        comparability = List.copyOf(comparability);
    }
}
