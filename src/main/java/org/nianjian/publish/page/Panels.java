package org.nianjian.publish.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.place.Level;
import org.nianjian.publish.page.Page.IndicatorRow;
import org.nianjian.publish.page.Page.Panel;
import org.nianjian.publish.page.Page.YearCount;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.comparing.Headlines;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SummaryRow;

/** The summaries of all bodies of a level and type, in the latest year that any of them reported on. */
final class Panels {
    /** The bodies that are counted together. */
    private record Key(Level level, BodyType type) {}

    private Panels() {}

    static List<Panel> of(Facts facts, Headlines rule) {
        Map<Key, List<SummaryRow>> byKey = new LinkedHashMap<>();
        facts.summary(row -> {
            GroupSummary summary = row.summary();
            if (summary.group().equals(Group.ALL)) {
                byKey.computeIfAbsent(new Key(summary.bodyLevel(), summary.bodyType()), any -> new ArrayList<>())
                        .add(row);
            }
        });
        List<Panel> panels = new ArrayList<>();
        byKey.forEach((key, rows) -> panels.add(panel(key, rows, rule)));
        return panels;
    }

    private static Panel panel(Key key, List<SummaryRow> rows, Headlines rule) {
        TreeMap<Integer, Integer> bodies = new TreeMap<>();
        rows.forEach(row -> bodies.merge(row.summary().year(), row.summary().bodies(), Math::max));
        int year = bodies.lastKey();
        List<SummaryRow> latest =
                rows.stream().filter(row -> row.summary().year() == year).toList();
        return new Panel(
                Words.of(key.level(), key.type()),
                year,
                bodies.lastEntry().getValue(),
                bodies.entrySet().stream()
                        .map(entry -> new YearCount(entry.getKey(), entry.getValue()))
                        .toList(),
                HeadlineWords.of(latest, rule),
                latest.stream()
                        .filter(row -> row.summary().reporting() > 0)
                        .map(Panels::row)
                        .toList());
    }

    private static IndicatorRow row(SummaryRow row) {
        Indicator indicator = row.indicator();
        GroupSummary summary = row.summary();
        boolean rate = indicator.kind() == IndicatorKind.RATE;
        BigDecimal figure = rate ? summary.median() : summary.total();
        BigDecimal moved = rate ? summary.change() : summary.changePercent();
        return new IndicatorRow(
                indicator.id(),
                new Both(indicator.nameZh(), indicator.nameEn()),
                indicator.definition(),
                indicator.unit(),
                rate,
                figure == null ? Both.same("—") : Figures.inTable(figure, rate ? null : summary.totalBound()),
                summary.reporting(),
                summary.matched(),
                change(moved, rate, summary),
                moved == null ? 0 : moved.signum());
    }

    private static @Nullable Both change(@Nullable BigDecimal moved, boolean rate, GroupSummary summary) {
        if (moved == null) {
            return null;
        }
        return rate ? Figures.points(moved, summary.changeBound()) : Figures.percent(moved, summary.changeBound());
    }
}
