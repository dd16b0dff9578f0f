package org.nianjian.statement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/**
 * The one value that a report states for an indicator.
 *
 * @param indicator the indicator's id
 * @param value in the indicator's unit
 * @param bound what the value says of the real one
 * @param rule the rule that made it
 * @param ordinals the observations that it rests on, ascending; empty for a value that a person added
 * @param partialYear whether it covers only part of the year
 * @param replaced the value that a correction replaced; null if nobody corrected it
 * @param corrected whether a person overrode, added or confirmed it
 */
public record Statement(
        String indicator,
        BigDecimal value,
        Bound bound,
        Rule rule,
        List<Integer> ordinals,
        boolean partialYear,
        @Nullable BigDecimal replaced,
        boolean corrected) {
    public Statement {
        ordinals = List.copyOf(ordinals);
    }
}
