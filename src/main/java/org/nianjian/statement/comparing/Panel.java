package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.YearOverYear;

/** One indicator over the bodies of one level and type in a group, for one year, while bodies come in. */
final class Panel {
    private static final Set<Comparability> UNMATCHED =
            EnumSet.of(Comparability.BOUNDARY, Comparability.DEFINITION, Comparability.UNIT);

    private static final Set<Comparability> UNMATCHED_WHOLE = EnumSet.of(Comparability.DEFINITION, Comparability.UNIT);

    private final IndicatorKind kind;
    private final List<BigDecimal> rates = new ArrayList<>();
    private final List<BigDecimal> matchedRates = new ArrayList<>();
    private final List<BigDecimal> matchedRatesBefore = new ArrayList<>();
    private int reporting;
    private int matched;
    private Sum total = Sum.NOTHING;
    private Sum now = Sum.NOTHING;
    private Sum before = Sum.NOTHING;

    Panel(IndicatorKind kind) {
        this.kind = kind;
    }

    void add(YearOverYear body) {
        reporting++;
        total = total.plus(body.value(), body.bound());
        if (kind == IndicatorKind.RATE) {
            rates.add(body.value());
        }
        BigDecimal previous = body.previousValue();
        if (previous != null && matches(body, UNMATCHED)) {
            match(body, previous, 1);
        }
    }

    /**
     * Adds bodies that took the place of others, whose own comparisons cannot stand in the matched sums: together they are
     * the same land in both years.
     *
     * @param bodies how many they are this year
     */
    void addWhole(YearOverYear whole, int bodies) {
        BigDecimal previous = whole.previousValue();
        if (previous != null && matches(whole, UNMATCHED_WHOLE)) {
            match(whole, previous, bodies);
        }
    }

    private void match(YearOverYear body, BigDecimal previous, int bodies) {
        matched += bodies;
        now = now.plus(body.value(), body.bound());
        before = before.plus(previous, Objects.requireNonNull(body.previousBound()));
        if (kind == IndicatorKind.RATE) {
            matchedRates.add(body.value());
            matchedRatesBefore.add(previous);
        }
    }

    /** Whether both years of a body may stand in sums that are compared; a stock is never cut short. */
    private boolean matches(YearOverYear body, Set<Comparability> unmatched) {
        boolean cutShort = kind != IndicatorKind.STOCK && body.comparability().contains(Comparability.PARTIAL_YEAR);
        return !cutShort && body.comparability().stream().noneMatch(unmatched::contains);
    }

    int reporting() {
        return reporting;
    }

    int matched() {
        return matched;
    }

    /** The sum over all that report. */
    Sum total() {
        return total;
    }

    /** The sum over the matched bodies this year. */
    Sum now() {
        return now;
    }

    /** The sum over the matched bodies in the year before. */
    Sum before() {
        return before;
    }

    /** The change between the matched sums; of rates, between the medians of the matched bodies. */
    @Nullable
    BigDecimal change() {
        if (matched == 0) {
            return null;
        }
        return kind == IndicatorKind.RATE
                ? Median.of(matchedRates).subtract(Median.of(matchedRatesBefore))
                : now.value().subtract(before.value());
    }

    /** A median is bounded as a sum is: it can only rise with its members. */
    Bound changeBound() {
        return now.bound().plus(before.bound().negated());
    }

    @Nullable
    BigDecimal changePercent() {
        BigDecimal change = change();
        boolean certain = now.range().minus(before.range()).hasCertainSign();
        return kind == IndicatorKind.RATE || change == null || before.value().signum() == 0 || !certain
                ? null
                : Percent.of(change, before.value());
    }

    @Nullable
    BigDecimal median() {
        return rates.isEmpty() ? null : Median.of(rates);
    }

    @Nullable
    BigDecimal previousMedian() {
        return matchedRatesBefore.isEmpty() ? null : Median.of(matchedRatesBefore);
    }
}
