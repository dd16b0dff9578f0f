package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Division;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Agreement;
import org.nianjian.statement.comparing.Boundaries;
import org.nianjian.statement.comparing.ClaimCheck;
import org.nianjian.statement.comparing.Comparer;
import org.nianjian.statement.comparing.DefinitionChanges;
import org.nianjian.statement.comparing.Groups;
import org.nianjian.statement.comparing.ReportedYear;
import org.nianjian.statement.comparing.Summaries;
import org.nianjian.warehouse.EditionReader;
import org.nianjian.warehouse.EditionWriter;
import org.nianjian.warehouse.EditionWriter.Part;
import org.nianjian.warehouse.ExtractionStore;
import org.nianjian.warehouse.Fact;

/**
 * The step that compares years, body by body, sums up groups, and holds what reports claim against the data. It begins by
 * removing what it wrote before.
 */
final class CompareStep {
    static final String NAME = "compare";
    private static final int CHUNK = 200;

    private final Night night;
    private final ExtractionStore store;
    private final EditionReader reader;
    private final EditionWriter writer;
    private final ExecutorService executor;
    private final Progress progress;
    private final Catalogue catalogue;
    private final Comparer comparer;
    private final StatedYears stated;
    private final Wholes wholes;
    private final Map<String, Integer> indicators = new HashMap<>();

    CompareStep(
            Night night,
            ExtractionStore store,
            EditionReader reader,
            EditionWriter writer,
            ExecutorService executor,
            Progress progress) {
        this.night = night;
        this.store = store;
        this.reader = reader;
        this.writer = writer;
        this.executor = executor;
        this.progress = progress;
        this.catalogue = night.lexicon().catalogue();
        this.comparer = new Comparer(catalogue, new Boundaries(night.side().places()), DefinitionChanges.NONE);
        this.stated = new StatedYears(store, reader);
        this.wholes = new Wholes(
                Successions.of(night.side().places(), reader.bodies(), night.gazetteer()), stated, catalogue);
        for (Indicator indicator : catalogue.indicators()) {
            indicators.put(indicator.id(), indicators.size());
        }
    }

    /** What a body states, and what comes of comparing it. */
    private record Compared(
            Body body,
            List<ReportedYear> years,
            List<YearOverYear> comparisons,
            List<Fact.YearOverYear> facts,
            List<Fact.Claim> claims) {}

    void run() {
        writer.clear(List.of(Part.COMPARISONS, Part.CLAIMS, Part.SUMMARIES));
        writer.clearFindings(NAME);
        List<Body> bodies = reader.bodies();
        Summaries summaries = new Summaries(catalogue, new Groups(areaNames(bodies)));
        List<Fact.YearOverYear> comparisons = new ArrayList<>();
        List<Fact.Claim> claims = new ArrayList<>();
        int[] done = {0};
        progress.at(NAME, 0, bodies.size());
        Parallel.inOrder(
                executor,
                night.threads(),
                IntStream.range(0, bodies.size()).boxed().toList(),
                body -> compare(body, bodies.get(body)),
                compared -> {
                    summaries.add(compared.body(), compared.years(), compared.comparisons());
                    comparisons.addAll(compared.facts());
                    claims.addAll(compared.claims());
                    if (++done[0] % CHUNK == 0 || done[0] == bodies.size()) {
                        writer.yearOverYear(comparisons);
                        writer.claims(claims);
                        comparisons.clear();
                        claims.clear();
                        progress.at(NAME, done[0], bodies.size());
                    }
                });
        wholes(bodies, summaries);
        write(summaries.rows());
    }

    /** The full names of the areas that bodies can be grouped by. */
    private Map<String, String> areaNames(List<Body> bodies) {
        Map<String, String> names = new HashMap<>();
        for (Body body : bodies) {
            for (Level level : Level.values()) {
                if (level.digits() < body.areaCode().length()) {
                    String code = body.areaCode().substring(0, level.digits());
                    Division division = night.gazetteer().byCode(code);
                    if (division != null) {
                        names.put(code, division.name());
                    }
                }
            }
        }
        return names;
    }

    private Compared compare(int place, Body body) {
        List<ReportedYear> years = stated.of(place);
        Map<Integer, List<Integer>> parts = wholes.partsOf(place);
        List<YearOverYear> comparisons = comparer.compare(body, years, wholes.predecessorsOf(place));
        List<Fact.YearOverYear> facts = new ArrayList<>();
        for (YearOverYear each : comparisons) {
            int year = each.previousYear() + 1;
            Integer indicator = indicators.get(each.indicator());
            if (indicator != null) {
                List<Integer> summed = each.previousValue() == null ? List.of() : parts.getOrDefault(year, List.of());
                facts.add(new Fact.YearOverYear(place, year, indicator, each, summed));
            }
        }
        return new Compared(body, years, comparisons, facts, claims(stated.sources(place), comparisons));
    }

    /** Compares what divisions became as a whole with what they were. */
    private void wholes(List<Body> bodies, Summaries summaries) {
        List<Fact.Succession> facts = new ArrayList<>();
        for (Wholes.Sides sides : wholes.complete()) {
            Successions.Event event = sides.event();
            List<YearOverYear> comparisons = comparer.compareWholes(sides.after(), sides.before());
            summaries.addWhole(
                    event.before().stream().map(bodies::get).toList(),
                    event.after().stream().map(bodies::get).toList(),
                    List.of(sides.before(), sides.after()),
                    comparisons);
            for (YearOverYear each : comparisons) {
                Integer indicator = indicators.get(each.indicator());
                if (indicator != null && each.previousValue() != null) {
                    facts.add(new Fact.Succession(
                            event.year(), event.kind(), event.before(), event.after(), indicator, each));
                }
            }
        }
        writer.side().successions(facts);
        writer.findings(NAME, wholes.findings(bodies));
    }

    private List<Fact.Claim> claims(List<StatedYears.Source> sources, List<YearOverYear> comparisons) {
        List<Fact.Claim> facts = new ArrayList<>();
        for (StatedYears.Source source : sources) {
            int place = 0;
            for (Claim claim : store.claims(source.extraction())) {
                Indicator indicator = catalogue.find(claim.indicator()).orElse(null);
                YearOverYear data = comparisons.stream()
                        .filter(it -> it.indicator().equals(claim.indicator()))
                        .filter(it -> it.previousYear() + 1 == source.year())
                        .findFirst()
                        .orElse(null);
                if (indicator == null) {
                    facts.add(new Fact.Claim(source.submission(), place, null, Agreement.NOT_CHECKABLE));
                } else {
                    ClaimCheck.Checked checked = ClaimCheck.check(claim, indicator, data);
                    facts.add(new Fact.Claim(source.submission(), place, checked.dataChange(), checked.agreement()));
                }
                place++;
            }
        }
        return facts;
    }

    private void write(List<GroupSummary> rows) {
        List<Fact.Summary> summaries = new ArrayList<>();
        for (GroupSummary row : rows) {
            Integer indicator = indicators.get(row.indicator());
            if (indicator != null) {
                summaries.add(new Fact.Summary(summaries.size(), indicator, row));
            }
        }
        writer.summaries(summaries);
    }
}
