package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.UnitFamily;
import org.nianjian.statement.YearOverYear;

/**
 * Sums up bodies by group, level, type, indicator and year, one body at a time. Departments are never added to
 * governments, nor one level to another; figures in another unit family than the indicator's are left out.
 *
 * <p>Not for use by several threads. The result does not depend on the order in which bodies come.
 */
public final class Summaries {
    private record Bodies(Group group, Level level, BodyType type) {}

    private record Series(Bodies bodies, int indicator) {}

    private static final Comparator<Series> ORDER = Comparator.comparing((Series each) -> each.bodies.group.code())
            .thenComparing(each -> each.bodies.level)
            .thenComparing(each -> each.bodies.type)
            .thenComparing(each -> each.indicator);

    private final Catalogue catalogue;
    private final List<Indicator> indicators;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Groups groups;
    private final Map<Bodies, Map<Integer, Integer>> counts = new HashMap<>();
    private final SortedMap<Series, SortedMap<Integer, Panel>> panels = new TreeMap<>(ORDER);

    public Summaries(Catalogue catalogue, Groups groups) {
        this.catalogue = catalogue;
        this.groups = groups;
        indicators = catalogue.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            positions.put(indicators.get(i).id(), i);
        }
    }

    /**
     * Takes in a body, each at most once.
     *
     * @param body the body
     * @param years every year for which it handed in a report, or people added statements, even without any statement
     * @param comparisons what {@link Comparer} made of those years
     */
    public void add(Body body, List<ReportedYear> years, List<YearOverYear> comparisons) {
        Map<Integer, Map<String, UnitFamily>> families = new HashMap<>();
        years.forEach(each -> families.put(each.year(), each.families(catalogue)));
        for (Group group : groups.of(body)) {
            Bodies bodies = new Bodies(group, body.level(), body.type());
            Map<Integer, Integer> count = counts.computeIfAbsent(bodies, b -> new HashMap<>());
            years.forEach(each -> count.merge(each.year(), 1, Integer::sum));
            for (YearOverYear each : comparisons) {
                int year = each.previousYear() + 1;
                Integer position = positions.get(each.indicator());
                if (position == null) {
                    continue;
                }
                Indicator indicator = indicators.get(position);
                Map<String, UnitFamily> ofYear = families.getOrDefault(year, Map.of());
                if (ofYear.get(each.indicator()) == UnitFamily.of(indicator)) {
                    panel(bodies, position, each).add(each);
                }
            }
        }
    }

    /**
     * Takes in bodies that took the place of others, as one: they enter the matched sums, of which their own comparisons
     * are kept out, in every group that all of them lie in.
     *
     * @param before the bodies of the year before
     * @param after those since then; each of them is also added by itself
     * @param years what those before and those after state, as a {@link Whole} each
     * @param comparisons what {@link Comparer#compareWholes} made of it
     */
    public void addWhole(
            List<Body> before, List<Body> after, List<ReportedYear> years, List<YearOverYear> comparisons) {
        Body first = after.get(0);
        List<Body> all = Stream.concat(before.stream(), after.stream()).toList();
        if (all.stream().anyMatch(each -> each.level() != first.level() || each.type() != first.type())) {
            return;
        }
        List<Map<String, UnitFamily>> families =
                years.stream().map(each -> each.families(catalogue)).toList();
        for (Group group : groups.of(first)) {
            if (!all.stream().allMatch(each -> groups.of(each).contains(group))) {
                continue;
            }
            Bodies bodies = new Bodies(group, first.level(), first.type());
            for (YearOverYear each : comparisons) {
                Integer position = positions.get(each.indicator());
                if (position != null && inOwnUnit(indicators.get(position), families)) {
                    panel(bodies, position, each).addWhole(each, after.size());
                }
            }
        }
    }

    private static boolean inOwnUnit(Indicator indicator, List<Map<String, UnitFamily>> families) {
        UnitFamily own = UnitFamily.of(indicator);
        return families.stream().allMatch(each -> each.getOrDefault(indicator.id(), own) == own);
    }

    private Panel panel(Bodies bodies, int indicator, YearOverYear comparison) {
        return panels.computeIfAbsent(new Series(bodies, indicator), s -> new TreeMap<>())
                .computeIfAbsent(
                        comparison.previousYear() + 1,
                        y -> new Panel(indicators.get(indicator).kind()));
    }

    /** Every group's summary where at least one body reports; by group code, level, type, indicator and year. */
    public List<GroupSummary> rows() {
        List<GroupSummary> rows = new ArrayList<>();
        panels.forEach((series, byYear) -> {
            Indicator indicator = indicators.get(series.indicator);
            Map<Integer, BigDecimal> index = indicator.kind() == IndicatorKind.RATE ? Map.of() : Chain.index(byYear);
            Map<Integer, Integer> count = counts.getOrDefault(series.bodies, Map.of());
            byYear.forEach((year, panel) -> {
                int bodies = count.getOrDefault(year, 0);
                rows.add(row(series.bodies, indicator, year, bodies, panel, index));
            });
        });
        return rows;
    }

    private static GroupSummary row(
            Bodies of, Indicator indicator, int year, int bodies, Panel panel, Map<Integer, BigDecimal> index) {
        boolean sums = indicator.kind() != IndicatorKind.RATE;
        boolean matches = panel.matched() > 0;
        return new GroupSummary(
                year,
                of.level,
                of.type,
                of.group,
                indicator.id(),
                bodies,
                panel.reporting(),
                sums ? panel.total().value() : null,
                sums ? panel.total().bound() : null,
                panel.matched(),
                sums && matches ? panel.now().value() : null,
                sums && matches ? panel.now().bound() : null,
                sums && matches ? panel.before().value() : null,
                sums && matches ? panel.before().bound() : null,
                panel.change(),
                matches ? panel.changeBound() : null,
                panel.changePercent(),
                panel.median(),
                panel.previousMedian(),
                index.get(year));
    }
}
