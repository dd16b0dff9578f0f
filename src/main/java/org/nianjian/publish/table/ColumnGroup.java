package org.nianjian.publish.table;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.YearOverYear;

/**
 * Columns that several tables have next to each other, all of the same thing.
 *
 * @param <T> the thing
 * @param columns what each column says of it, in their order
 */
record ColumnGroup<T>(Map<String, Function<T, @Nullable Object>> columns) {
    /** Whose a row is. */
    static final ColumnGroup<Body> BODY = new ColumnGroup<Body>(Map.of())
            .and("body", Body::name)
            .and("body_level", body -> body.level().code())
            .and("area_code", Body::areaCode)
            .and("area", Body::area);

    /** Whose a row is, as programs tell it. */
    static final ColumnGroup<Body> BODY_ID = new ColumnGroup<Body>(Map.of())
            .and("body_type", body -> body.type().code())
            .and("body_id", Body::id);

    /** What a row is about. */
    static final ColumnGroup<Indicator> INDICATOR = new ColumnGroup<Indicator>(Map.of())
            .and("indicator", Indicator::id)
            .and("indicator_zh", Indicator::nameZh)
            .and("kind", indicator -> indicator.kind().code());

    /** What a row is about, and in which unit. */
    static final ColumnGroup<Indicator> INDICATOR_AND_UNIT = INDICATOR.and("unit", Indicator::unit);

    /** A value, the one before, and the change. */
    static final ColumnGroup<YearOverYear> COMPARISON = new ColumnGroup<YearOverYear>(Map.of())
            .and("value", YearOverYear::value)
            .and("bound", comparison -> comparison.bound().code())
            .and("previous_year", YearOverYear::previousYear)
            .and("previous_value", YearOverYear::previousValue)
            .and("previous_bound", comparison -> code(comparison.previousBound()))
            .and("change", YearOverYear::change)
            .and("change_percent", YearOverYear::changePercent);

    ColumnGroup {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    private ColumnGroup<T> and(String column, Function<T, @Nullable Object> value) {
        Map<String, Function<T, @Nullable Object>> more = new LinkedHashMap<>(columns);
        more.put(column, value);
        return new ColumnGroup<>(more);
    }

    /** The word of a bound; null for none. */
    static @Nullable String code(@Nullable Bound bound) {
        return bound == null ? null : bound.code();
    }

    /** What limits a comparison, its words in their order. */
    static String comparability(YearOverYear comparison) {
        return comparison.comparability().stream().map(Comparability::code).collect(joining(" "));
    }
}
