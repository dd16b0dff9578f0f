package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.IndexBound;

/**
 * Gathers a panel's data sets from rows that stream by. It keeps no more bodies than a chart shows, however many there
 * are.
 */
final class PanelBuilder {
    private final Panel panel;
    private final Limits limits;
    private final HeadlineRule rule;
    private final NavigableMap<Integer, GroupSummary> summaries = new TreeMap<>();
    private final Map<Integer, Tally> tallies = new HashMap<>();
    private final TreeSet<Integer> breaks = new TreeSet<>();
    private final PriorityQueue<Candidate> largest = new PriorityQueue<>(Comparator.reverseOrder());
    private final Map<String, YearOverYear> comparisons = new HashMap<>();
    private final List<BigDecimal> ofLastYear = new ArrayList<>();
    private Noted notedOfLastYear = Noted.NONE;
    private int bodies;
    private int mayBeLarger;

    PanelBuilder(Panel panel, Limits limits, HeadlineRule rule) {
        this.panel = panel;
        this.limits = limits;
        this.rule = rule;
    }

    void add(GroupSummary summary) {
        if (summary.reporting() > 0) {
            summaries.put(summary.year(), summary);
        }
    }

    /** A body's values by year, after all summaries and in published order. */
    void add(Body body, NavigableMap<Integer, Value> values) {
        if (summaries.isEmpty()) {
            return;
        }
        values.forEach((year, value) -> tallies.computeIfAbsent(year, y -> new Tally())
                .add(value, panel.indicator().kind()));
        Value latest = values.get(lastYear());
        if (latest != null && !latest.partialYear()) {
            ofLastYear.add(latest.value());
            notedOfLastYear = notedOfLastYear.plus(latest);
        }
        if (latest != null && (latest.bound() == Bound.AT_LEAST || latest.bound() == Bound.ABOUT)) {
            mayBeLarger++;
        }
        largest.add(new Candidate(body, values, latest, bodies++));
        if (largest.size() > limits.rows()) {
            largest.poll();
        }
    }

    /** A comparison, after all values. */
    void add(Body body, int year, YearOverYear comparison) {
        if (comparison.comparability().contains(Comparability.DEFINITION)) {
            breaks.add(year);
        }
        if (!summaries.isEmpty() && year == lastYear()) {
            comparisons.put(body.id(), comparison);
        }
    }

    /** Whether the comparison can be shown at all, so that others need not be kept. */
    boolean wants(Body body, int year, YearOverYear comparison) {
        if (comparison.comparability().contains(Comparability.DEFINITION)) {
            return true;
        }
        return !summaries.isEmpty()
                && year == lastYear()
                && largest.stream().anyMatch(candidate -> candidate.body.id().equals(body.id()));
    }

    Panel panel() {
        return panel;
    }

    private int lastYear() {
        return summaries.lastKey();
    }

    private int firstYear() {
        return Math.max(summaries.firstKey(), lastYear() - limits.years() + 1);
    }

    private boolean isRate() {
        return panel.indicator().kind() == IndicatorKind.RATE;
    }

    /** The totals; null for rates and without any. */
    @Nullable
    Totals totals() {
        if (isRate() || summaries.isEmpty()) {
            return null;
        }
        List<Totals.Year> years = new ArrayList<>();
        for (int year = firstYear(); year <= lastYear(); year++) {
            GroupSummary summary = summaries.get(year);
            Tally tally = tallies.getOrDefault(year, new Tally());
            BigDecimal total = summary == null ? null : summary.total();
            Bound bound = summary == null || summary.totalBound() == null ? Bound.EXACT : summary.totalBound();
            years.add(new Totals.Year(
                    year,
                    total,
                    bound,
                    total == null ? BigDecimal.ZERO : tally.firm.min(total),
                    summary == null ? 0 : summary.reporting(),
                    tally.partial,
                    summary == null ? 0 : summary.matched(),
                    change(year, summary, tally),
                    breaks.contains(year),
                    tally.noted));
        }
        return new Totals(panel, years);
    }

    /** The chained index; null where there is none, as for rates. */
    @Nullable
    Chained chained() {
        if (isRate() || summaries.isEmpty()) {
            return null;
        }
        List<Chained.Year> years = new ArrayList<>();
        IndexBound chain = new IndexBound();
        for (int year = firstYear(); year <= lastYear(); year++) {
            GroupSummary summary = summaries.get(year);
            BigDecimal index = summary == null ? null : summary.index();
            if (summary == null || index == null) {
                years.add(new Chained.Year(year, null, false, 0, summary == null ? 0 : summary.reporting()));
                continue;
            }
            int matched = chain.hasBegun() ? summary.matched() : 0;
            boolean approximate = chain.upTo(summary) != Bound.EXACT;
            years.add(new Chained.Year(year, index, approximate, matched, summary.reporting()));
        }
        return chain.hasBegun() ? new Chained(panel, years) : null;
    }

    /** The medians; null for all but rates and without any. */
    @Nullable
    Medians medians() {
        if (!isRate() || summaries.isEmpty()) {
            return null;
        }
        List<Medians.Year> years = new ArrayList<>();
        for (int year = firstYear(); year <= lastYear(); year++) {
            GroupSummary summary = summaries.get(year);
            Tally tally = tallies.getOrDefault(year, new Tally());
            years.add(new Medians.Year(
                    year,
                    summary == null ? null : summary.median(),
                    Quartiles.of(tally.rates),
                    tally.inexact,
                    summary == null ? 0 : summary.reporting(),
                    summary == null ? 0 : summary.matched(),
                    change(year, summary, tally),
                    breaks.contains(year),
                    tally.partial,
                    tally.noted));
        }
        return new Medians(panel, years);
    }

    private Change change(int year, @Nullable GroupSummary summary, Tally tally) {
        if (summary == null || year == summaries.firstKey()) {
            return Change.none(Change.Basis.FIRST_YEAR);
        }
        if (!summaries.containsKey(year - 1)) {
            return Change.none(Change.Basis.NOT_REPORTED_BEFORE);
        }
        if (breaks.contains(year)) {
            return Change.none(Change.Basis.BREAK);
        }
        if (tally.partial >= summary.reporting()) {
            return Change.none(Change.Basis.PART_YEAR);
        }
        BigDecimal difference = summary.change();
        Bound bound = summary.changeBound();
        if (summary.matched() == 0 || difference == null || bound == null) {
            return Change.none(Change.Basis.NOBODY_MATCHED);
        }
        if (isRate()) {
            boolean open = bound == Bound.AT_LEAST && difference.signum() < 0
                    || bound == Bound.AT_MOST && difference.signum() > 0;
            return open
                    ? new Change(Change.Basis.SIGN_UNKNOWN, null, difference, bound)
                    : new Change(Change.Basis.MEASURED, difference, difference, bound);
        }
        if (!rule.enoughBefore(summary.matchedPreviousTotal())) {
            return new Change(Change.Basis.SMALL_BASE, null, difference, bound);
        }
        BigDecimal percent = summary.changePercent();
        return percent == null
                ? new Change(Change.Basis.SIGN_UNKNOWN, null, difference, bound)
                : new Change(Change.Basis.MEASURED, percent, difference, bound);
    }

    /** How the values of the last year lie; null if a ranking shows them all. */
    @Nullable
    Spread spread() {
        return ofLastYear.size() <= limits.ranked()
                ? null
                : new Spread(panel, lastYear(), ofLastYear.stream().sorted().toList(), notedOfLastYear);
    }

    /** The ranking of the last year; null for rates and without any body. */
    @Nullable
    Ranking ranking() {
        if (isRate() || summaries.isEmpty()) {
            return null;
        }
        List<Candidate> shown = largest.stream()
                .filter(candidate -> candidate.latest != null)
                .sorted()
                .limit(limits.ranked())
                .toList();
        List<Ranking.Row> rows = new ArrayList<>();
        int shownMayBeLarger = 0;
        boolean mayBeSmaller = false;
        for (Candidate candidate : shown) {
            Value value = candidate.latest;
            if (value == null) {
                continue;
            }
            Value previous = candidate.values.get(lastYear() - 1);
            YearOverYear comparison = comparisons.get(candidate.body.id());
            rows.add(
                    new Ranking.Row(candidate.body, value, previous, BodyChange.of(value, previous, comparison, rule)));
            if (value.bound() == Bound.AT_LEAST || value.bound() == Bound.ABOUT) {
                shownMayBeLarger++;
            }
            mayBeSmaller |= value.bound() == Bound.AT_MOST || value.bound() == Bound.ABOUT;
        }
        GroupSummary last = summaries.lastEntry().getValue();
        boolean all = rows.size() >= last.reporting();
        return new Ranking(
                panel, lastYear(), rows, last.reporting(), all || shownMayBeLarger == mayBeLarger && !mayBeSmaller);
    }

    /** The values by body and year; null without any. */
    @Nullable
    Grid grid() {
        if (summaries.isEmpty()) {
            return null;
        }
        List<Grid.Row> rows = new ArrayList<>();
        largest.stream().sorted().forEach(candidate -> {
            List<@Nullable Value> cells = new ArrayList<>();
            for (int year = firstYear(); year <= lastYear(); year++) {
                cells.add(candidate.values.get(year));
            }
            if (cells.stream().anyMatch(cell -> cell != null)) {
                rows.add(new Grid.Row(candidate.body, cells));
            }
        });
        return new Grid(panel, firstYear(), lastYear() - firstYear() + 1, rows, bodies, breaks);
    }

    /** What is summed over the bodies of a year. */
    private static final class Tally {
        private BigDecimal firm = BigDecimal.ZERO;
        private int partial;
        private boolean inexact;
        private Noted noted = Noted.NONE;
        private final List<BigDecimal> rates = new ArrayList<>();

        void add(Value value, IndicatorKind kind) {
            if (kind == IndicatorKind.RATE) {
                rates.add(value.value());
            } else if (value.bound() == Bound.EXACT && !value.partialYear()) {
                firm = firm.add(value.value());
            }
            inexact |= value.bound() != Bound.EXACT;
            noted = noted.plus(value);
            partial += value.partialYear() ? 1 : 0;
        }
    }

    /** A body that may be shown; the natural order has those to show first. */
    private static final class Candidate implements Comparable<Candidate> {
        private final Body body;
        private final NavigableMap<Integer, Value> values;
        private final @Nullable Value latest;
        private final int order;

        Candidate(Body body, NavigableMap<Integer, Value> values, @Nullable Value latest, int order) {
            this.body = body;
            this.values = values;
            this.latest = latest;
            this.order = order;
        }

        @Override
        public int compareTo(Candidate other) {
            if (latest == null || other.latest == null) {
                if (latest != other.latest) {
                    return latest == null ? 1 : -1;
                }
                int byYear = other.values.lastKey().compareTo(values.lastKey());
                if (byYear != 0) {
                    return byYear;
                }
            }
            int byValue = other.last().compareTo(last());
            return byValue != 0 ? byValue : Integer.compare(order, other.order);
        }

        private BigDecimal last() {
            return values.lastEntry().getValue().value();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return order;
        }
    }
}
