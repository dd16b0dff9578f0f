package org.nianjian.publish.chart.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.report.Body;

/**
 * What one body states over the years.
 *
 * @param body which
 * @param firstYear the first year that is shown; the others follow without a gap
 * @param columns how many years
 * @param series the indicators that it states most often, those first
 * @param stated how many indicators it states, shown or not
 */
public record Profile(Body body, int firstYear, int columns, List<Series> series, int stated) {
    public Profile {
        series = List.copyOf(series);
    }

    /** The last year that is shown. */
    public int lastYear() {
        return firstYear + columns - 1;
    }

    /**
     * An indicator over the years.
     *
     * @param indicator which
     * @param values one for each year; null where it was not reported
     */
    public record Series(Indicator indicator, List<@Nullable Value> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
