package org.nianjian.statement.settling;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.nianjian.indicator.Observation;

/** Values that are known to be there. */
final class Values {
    private Values() {}

    /** The value of a figure that counts, which a redacted one never does. */
    static BigDecimal of(Observation observation) {
        return Objects.requireNonNull(observation.value(), "a redacted figure cannot be counted");
    }

    /** The value of a key that the map holds. */
    static <K> BigDecimal in(Map<K, BigDecimal> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    /** Whether two figures give the same number, however many zeros follow the point. */
    static boolean same(Observation a, Observation b) {
        return of(a).compareTo(of(b)) == 0;
    }
}
