package org.nianjian.publish.chart.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;
import org.nianjian.statement.Rule;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.SummaryRow;
import org.nianjian.warehouse.YearOverYearRow;

/** Reads the data sets of charts from the facts, each stream once. */
public final class ChartDataReader {
    private static final int[] CODE_LENGTHS = {0, 2, 4, 6};

    private final Set<String> groupLevels;
    private final Limits limits;
    private final HeadlineRule rule;
    private final Map<Key, PanelBuilder> panels = new LinkedHashMap<>();
    private final Map<Key, CoverageBuilder> coverage = new LinkedHashMap<>();
    private final Map<Key, FunnelBuilder> funnels = new LinkedHashMap<>();
    private final ProfileBuilder profiles;

    private ChartDataReader(Set<String> groupLevels, Limits limits, HeadlineRule rule, int mostProfiles) {
        this.profiles = new ProfileBuilder(mostProfiles, limits);
        this.groupLevels = groupLevels;
        this.limits = limits;
        this.rule = rule;
    }

    /**
     * The data sets.
     *
     * @param facts the facts of an edition
     * @param groupLevels the levels of the groups that charts are wanted of: {@code nation}, {@code county} …
     * @param limits how much a chart shows
     * @param rule when a change may be stated
     * @param mostProfiles of how many bodies profiles are wanted; if there are more, there are none
     */
    public static ChartData read(
            Facts facts, Set<String> groupLevels, Limits limits, HeadlineRule rule, int mostProfiles) {
        ChartDataReader reader = new ChartDataReader(groupLevels, limits, rule, mostProfiles);
        facts.summary(reader::summary);
        facts.submissions(reader::submission);
        ByBody values = new ByBody(reader);
        facts.statements(values::add);
        values.flush();
        facts.yearOverYear(reader::comparison);
        return reader.result();
    }

    private void summary(SummaryRow row) {
        Group group = row.summary().group();
        profiles.indicator(row.indicator());
        if (!groupLevels.contains(group.level())) {
            return;
        }
        Panel panel = new Panel(
                row.indicator(), row.summary().bodyLevel(), row.summary().bodyType(), group);
        panels.computeIfAbsent(
                        new Key(row.indicator().id(), panel.level(), panel.type(), group.code()),
                        key -> new PanelBuilder(panel, limits, rule))
                .add(row.summary());
        Key bodies = new Key("", panel.level(), panel.type(), group.code());
        coverage.computeIfAbsent(bodies, key -> new CoverageBuilder(panel.level(), panel.type(), group, limits));
        funnels.computeIfAbsent(bodies, key -> new FunnelBuilder(panel.level(), panel.type(), group))
                .indicator(row.indicator());
    }

    private void submission(SubmissionRow row) {
        Body body = row.body();
        Integer year = row.year();
        if (row.state() != SubmissionRow.State.CURRENT || body == null || year == null) {
            return;
        }
        if (groupLevels.contains(Group.ALL.level())) {
            // A level of which no report states an indicator has no summary, but its reports were handed in.
            coverage.computeIfAbsent(
                    new Key("", body.level(), body.type(), Group.ALL.code()),
                    key -> new CoverageBuilder(body.level(), body.type(), Group.ALL, limits));
        }
        for (CoverageBuilder builder : of(body, "", coverage)) {
            builder.report(body, year, row.template());
        }
    }

    private void comparison(YearOverYearRow row) {
        for (PanelBuilder builder : of(row.body(), row.indicator().id(), panels)) {
            if (builder.wants(row.body(), row.year(), row.comparison())) {
                builder.add(row.body(), row.year(), row.comparison());
            }
        }
    }

    private static <T> List<T> of(Body body, String indicator, Map<Key, T> all) {
        List<T> found = new ArrayList<>();
        for (int length : CODE_LENGTHS) {
            if (length <= body.areaCode().length()) {
                T one = all.get(new Key(
                        indicator, body.level(), body.type(), body.areaCode().substring(0, length)));
                if (one != null) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private ChartData result() {
        return new ChartData(
                coverage.values().stream()
                        .map(CoverageBuilder::build)
                        .filter(Objects::nonNull)
                        .toList(),
                all(PanelBuilder::totals),
                all(PanelBuilder::ranking),
                all(PanelBuilder::grid),
                all(PanelBuilder::medians),
                funnels.values().stream()
                        .map(FunnelBuilder::build)
                        .filter(Objects::nonNull)
                        .toList(),
                all(PanelBuilder::spread),
                profiles.build());
    }

    private <T> List<T> all(Function<PanelBuilder, @Nullable T> part) {
        List<T> parts = new ArrayList<>();
        for (PanelBuilder builder : panels.values()) {
            T one = part.apply(builder);
            if (one != null) {
                parts.add(one);
            }
        }
        return parts;
    }

    private record Key(String indicator, Level level, BodyType type, String group) {}

    /** Gathers the statements of one body, which follow each other, and hands them on together. */
    private static final class ByBody {
        private final ChartDataReader reader;
        private final Map<String, NavigableMap<Integer, Value>> byIndicator = new LinkedHashMap<>();
        private final Map<Integer, Integer> counts = new HashMap<>();
        private @Nullable Body body;

        ByBody(ChartDataReader reader) {
            this.reader = reader;
        }

        void add(StatementRow row) {
            if (body != null && !body.id().equals(row.body().id())) {
                flush();
            }
            body = row.body();
            byIndicator
                    .computeIfAbsent(row.indicator().id(), id -> new TreeMap<>())
                    .put(
                            row.year(),
                            new Value(
                                    row.statement().value(),
                                    row.statement().bound(),
                                    row.statement().partialYear(),
                                    row.statement().rule() == Rule.CORRECTION));
            counts.merge(row.year(), 1, Integer::sum);
        }

        void flush() {
            Body whose = body;
            if (whose == null) {
                return;
            }
            byIndicator.forEach((indicator, values) -> {
                for (PanelBuilder builder : of(whose, indicator, reader.panels)) {
                    builder.add(whose, values);
                }
            });
            for (FunnelBuilder builder : of(whose, "", reader.funnels)) {
                builder.add(byIndicator);
            }
            reader.profiles.add(whose, byIndicator);
            counts.forEach((year, count) -> {
                for (CoverageBuilder builder : of(whose, "", reader.coverage)) {
                    builder.statements(whose, year, count);
                }
            });
            byIndicator.clear();
            counts.clear();
            body = null;
        }
    }
}
