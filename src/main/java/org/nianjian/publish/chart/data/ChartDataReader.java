package org.nianjian.publish.chart.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Level;
import org.nianjian.quality.area.Counties;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.SummaryRow;
import org.nianjian.warehouse.YearOverYearRow;

/** Reads the data sets of charts from the facts, each stream once. */
public final class ChartDataReader {
    private static final int[] CODE_LENGTHS = {0, 2, 4, 6};

    private final Set<String> groupLevels;
    private final Map<String, Group> counties = new HashMap<>();
    private final Limits limits;
    private final HeadlineRule rule;
    private final Map<Key, PanelBuilder> panels = new LinkedHashMap<>();
    private final SortedMap<Who, OverallBuilder> overall = new TreeMap<>();
    /** What the bodies of a level and type state, in the order of the catalogue. */
    private final Map<Kind, Map<String, Indicator>> indicators = new HashMap<>();

    private final ProfileBuilder profiles;

    private ChartDataReader(
            Set<String> groupLevels, List<Group> counties, Limits limits, HeadlineRule rule, int mostProfiles) {
        this.profiles = new ProfileBuilder(mostProfiles, limits);
        this.groupLevels = groupLevels;
        counties.forEach(county -> this.counties.put(county.code(), county));
        this.limits = limits;
        this.rule = rule;
    }

    /**
     * The data sets.
     *
     * @param facts the facts of an edition
     * @param groupLevels the levels of the groups that charts of indicators are wanted of: {@code nation}, {@code county} …
     * @param counties those of which charts on the whole are wanted
     * @param limits how much a chart shows
     * @param rule when a change may be stated
     * @param mostProfiles of how many bodies profiles are wanted; if there are more, there are none
     */
    public static ChartData read(
            Facts facts,
            Set<String> groupLevels,
            List<Group> counties,
            Limits limits,
            HeadlineRule rule,
            int mostProfiles) {
        ChartDataReader reader = new ChartDataReader(groupLevels, counties, limits, rule, mostProfiles);
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
        Level level = row.summary().bodyLevel();
        BodyType type = row.summary().bodyType();
        if (group.equals(Group.ALL)) {
            profiles.indicator(row.indicator());
            indicators
                    .computeIfAbsent(new Kind(level, type), kind -> new LinkedHashMap<>())
                    .put(row.indicator().id(), row.indicator());
        }
        if (groupLevels.contains(group.level())) {
            Panel panel = new Panel(row.indicator(), level, type, group);
            panels.computeIfAbsent(
                            new Key(row.indicator().id(), level, type, group.code()),
                            key -> new PanelBuilder(panel, limits, rule))
                    .add(row.summary());
        }
    }

    private void submission(SubmissionRow row) {
        Body body = row.body();
        Integer year = row.year();
        if (row.state() != SubmissionRow.State.CURRENT || body == null || year == null) {
            return;
        }
        for (OverallBuilder builder : overall(body)) {
            builder.report(body, year, row.template(), row.copy() != null);
        }
    }

    /** The data sets on the whole that a body is in: those of all bodies of its kind, and those of its county's. */
    private List<OverallBuilder> overall(Body body) {
        List<OverallBuilder> found = new ArrayList<>();
        found.add(overall(body, Group.ALL));
        Group county = counties.get(Counties.of(body.areaCode()));
        if (county != null) {
            found.add(overall(body, county));
        }
        return found;
    }

    private OverallBuilder overall(Body body, Group group) {
        return overall.computeIfAbsent(
                new Who(group.code(), body.level(), body.type()),
                who -> new OverallBuilder(body.level(), body.type(), group, limits, rule));
    }

    private void comparison(YearOverYearRow row) {
        for (PanelBuilder builder : panels(row.body(), row.indicator().id())) {
            if (builder.wants(row.body(), row.year(), row.comparison())) {
                builder.add(row.body(), row.year(), row.comparison());
            }
        }
        for (OverallBuilder builder : overall(row.body())) {
            builder.add(row.body(), row.year(), row.comparison());
        }
    }

    private List<PanelBuilder> panels(Body body, String indicator) {
        List<PanelBuilder> found = new ArrayList<>();
        for (int length : CODE_LENGTHS) {
            if (length <= body.areaCode().length()) {
                PanelBuilder one = panels.get(new Key(
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
                overall(OverallBuilder::coverage),
                all(PanelBuilder::totals),
                all(PanelBuilder::chained),
                all(PanelBuilder::ranking),
                all(PanelBuilder::grid),
                all(PanelBuilder::medians),
                overall(builder -> builder.funnel(stated(builder))),
                overall(builder -> builder.changes(stated(builder))),
                all(PanelBuilder::spread),
                profiles.build());
    }

    private Collection<Indicator> stated(OverallBuilder builder) {
        return indicators
                .getOrDefault(new Kind(builder.level(), builder.type()), Map.of())
                .values();
    }

    private <T> List<T> overall(Function<OverallBuilder, @Nullable T> part) {
        return parts(overall.values(), part);
    }

    private <T> List<T> all(Function<PanelBuilder, @Nullable T> part) {
        return parts(panels.values(), part);
    }

    private static <B, T> List<T> parts(Collection<B> builders, Function<B, @Nullable T> part) {
        List<T> parts = new ArrayList<>();
        for (B builder : builders) {
            T one = part.apply(builder);
            if (one != null) {
                parts.add(one);
            }
        }
        return parts;
    }

    private record Kind(Level level, BodyType type) {}

    /** Of whom data sets on the whole are; all bodies first, then county by county. */
    private record Who(String group, Level level, BodyType type) implements Comparable<Who> {
        private static final Comparator<Who> ORDER =
                Comparator.comparing(Who::group).thenComparing(Who::level).thenComparing(Who::type);

        @Override
        public int compareTo(Who other) {
            return ORDER.compare(this, other);
        }
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
                                    row.statement().corrected(),
                                    row.origin()));
            counts.merge(row.year(), 1, Integer::sum);
        }

        void flush() {
            Body whose = body;
            if (whose == null) {
                return;
            }
            byIndicator.forEach((indicator, values) -> {
                for (PanelBuilder builder : reader.panels(whose, indicator)) {
                    builder.add(whose, values);
                }
            });
            for (OverallBuilder builder : reader.overall(whose)) {
                builder.add(whose, byIndicator, counts);
            }
            reader.profiles.add(whose, byIndicator);
            byIndicator.clear();
            counts.clear();
            body = null;
        }
    }
}
