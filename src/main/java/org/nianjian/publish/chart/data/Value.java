package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import org.nianjian.quantity.Bound;
import org.nianjian.warehouse.Origin;

/**
 * What a body reported for a year.
 *
 * @param value the value in the indicator's unit
 * @param bound what it says of the real one
 * @param partialYear whether it covers only part of the year
 * @param corrected whether a person overrode, added or confirmed it
 * @param origin what must be known of the report that it stands in
 */
public record Value(BigDecimal value, Bound bound, boolean partialYear, boolean corrected, Origin origin) {
    /** Whether its report repeats most of another one. */
    public boolean copied() {
        return origin.copied();
    }

    /** Whether it was recognised in a scan, and may be misread. */
    public boolean recognised() {
        return origin.recognised();
    }
}
