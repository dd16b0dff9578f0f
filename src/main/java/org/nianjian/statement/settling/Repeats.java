package org.nianjian.statement.settling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Observation;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Role;

/**
 * Leaves out what only says again what an earlier figure said: where the text shows it, and where another sentence gives
 * the same number in such a way that chance is unlikely.
 *
 * <p>The same stock or the same zero in two sentences is one fact. The same flow in two sentences is one fact only if
 * the same words name it and it has at least two significant digits: 5场 may well have happened twice, 289件 have not.
 */
record Repeats() implements Reduction {
    private static final int TELLING_DIGITS = 2;

    /** What two sentences must share to be saying the same. */
    private record Fact(BigDecimal value, Bound bound, String unit, String subset, boolean partial, String matched) {}

    @Override
    public void apply(Figures figures) {
        Set<Integer> counting = figures.countingOrdinals();
        boolean stock = figures.indicator().kind() == IndicatorKind.STOCK;
        Map<Fact, Integer> segmentOfFirst = new HashMap<>();
        List<Observation> repeats = new ArrayList<>();
        for (Observation each : figures.counting()) {
            Integer repeated = each.relation().repeatOf();
            if (repeated != null && repeated < each.ordinal() && counting.contains(repeated)) {
                repeats.add(each);
            } else if (stock || telling(Values.of(each))) {
                int segment = each.context().segment();
                Integer first = segmentOfFirst.putIfAbsent(fact(each, stock), segment);
                if (first != null && first != segment) {
                    repeats.add(each);
                }
            }
        }
        figures.leaveOut(repeats, Role.REPEAT);
    }

    private static boolean telling(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    private static Fact fact(Observation each, boolean stock) {
        BigDecimal value = Values.of(each).stripTrailingZeros();
        boolean named = !stock && value.signum() != 0;
        return new Fact(
                value,
                each.bound(),
                named ? each.unitAsWritten() : "",
                named ? each.relation().subset() : "",
                each.period().partial(),
                named ? each.matched() : "");
    }
}
