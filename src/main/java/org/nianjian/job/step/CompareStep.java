package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Division;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Boundaries;
import org.nianjian.statement.comparing.ClaimCheck;
import org.nianjian.statement.comparing.Comparer;
import org.nianjian.statement.comparing.DefinitionChanges;
import org.nianjian.statement.comparing.Groups;
import org.nianjian.statement.comparing.ReportedYear;
import org.nianjian.statement.comparing.Summaries;
import org.nianjian.warehouse.ClaimRow;
import org.nianjian.warehouse.EditionReader;
import org.nianjian.warehouse.EditionWriter;
import org.nianjian.warehouse.EditionWriter.Part;
import org.nianjian.warehouse.ExtractionStore;
import org.nianjian.warehouse.Fact;
import org.nianjian.warehouse.SubmissionRow;

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
        for (Indicator indicator : catalogue.indicators()) {
            indicators.put(indicator.id(), indicators.size());
        }
    }

    /** A current report, as far as comparing needs it. */
    private record Source(int submission, int year, long extraction) {}

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
        List<List<Source>> sources = sources(bodies.size());
        Summaries summaries = new Summaries(catalogue, new Groups(areaNames(bodies)));
        List<Fact.YearOverYear> comparisons = new ArrayList<>();
        List<Fact.Claim> claims = new ArrayList<>();
        int[] done = {0};
        progress.at(NAME, 0, bodies.size());
        Parallel.inOrder(
                executor,
                night.threads(),
                IntStream.range(0, bodies.size()).boxed().toList(),
                body -> compare(body, bodies.get(body), sources.get(body)),
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
        write(summaries.rows());
    }

    /** The current reports of every body, by its place. */
    private List<List<Source>> sources(int bodies) {
        List<List<Source>> sources = new ArrayList<>();
        IntStream.range(0, bodies).forEach(body -> sources.add(new ArrayList<>()));
        reader.submissions(it -> {
            Integer body = it.body();
            Integer year = it.row().year();
            Long extraction = it.extraction();
            if (it.row().state() == SubmissionRow.State.CURRENT && body != null && year != null && extraction != null) {
                sources.get(body).add(new Source(it.place(), year, extraction));
            }
        });
        return sources;
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

    private Compared compare(int place, Body body, List<Source> sources) {
        SortedMap<Integer, List<Fact.Statement>> stated = new TreeMap<>();
        for (Fact.Statement it : reader.statementsOf(place)) {
            stated.computeIfAbsent(it.year(), year -> new ArrayList<>()).add(it);
        }
        sources.forEach(source -> stated.computeIfAbsent(source.year(), year -> new ArrayList<>()));
        List<ReportedYear> years = new ArrayList<>();
        stated.forEach((year, statements) -> years.add(year(year, statements, sources)));
        List<YearOverYear> comparisons = comparer.compare(body, years);
        List<Fact.YearOverYear> facts = new ArrayList<>();
        for (YearOverYear each : comparisons) {
            Integer indicator = indicators.get(each.indicator());
            if (indicator != null) {
                facts.add(new Fact.YearOverYear(place, each.previousYear() + 1, indicator, each));
            }
        }
        return new Compared(body, years, comparisons, facts, claims(sources, comparisons));
    }

    /**
     * A year with the figures of the report that states most; what another kind of report adds is compared in its
     * indicator's own unit.
     */
    private ReportedYear year(int year, List<Fact.Statement> statements, List<Source> sources) {
        Source most = null;
        long mostStated = -1;
        for (Source source : sources) {
            long count = statements.stream()
                    .filter(it -> Integer.valueOf(source.submission()).equals(it.submission()))
                    .count();
            if (source.year() == year && count > mostStated) {
                most = source;
                mostStated = count;
            }
        }
        if (most == null) {
            return new ReportedYear(
                    year, statements.stream().map(Fact.Statement::statement).toList(), List.of());
        }
        Integer from = most.submission();
        List<Statement> ofOneText = statements.stream()
                .map(it -> from.equals(it.submission()) ? it.statement() : withoutFigures(it.statement()))
                .toList();
        return new ReportedYear(year, ofOneText, store.observations(most.extraction()));
    }

    private static Statement withoutFigures(Statement it) {
        return new Statement(
                it.indicator(),
                it.value(),
                it.bound(),
                it.rule(),
                List.of(),
                it.partialYear(),
                it.replaced(),
                it.corrected());
    }

    private List<Fact.Claim> claims(List<Source> sources, List<YearOverYear> comparisons) {
        List<Fact.Claim> facts = new ArrayList<>();
        for (Source source : sources) {
            int place = 0;
            for (Claim claim : store.claims(source.extraction())) {
                Indicator indicator = catalogue.find(claim.indicator()).orElse(null);
                YearOverYear data = comparisons.stream()
                        .filter(it -> it.indicator().equals(claim.indicator()))
                        .filter(it -> it.previousYear() + 1 == source.year())
                        .findFirst()
                        .orElse(null);
                if (indicator == null) {
                    facts.add(new Fact.Claim(source.submission(), place, null, ClaimRow.Verdict.NOT_CHECKABLE));
                } else {
                    ClaimCheck.Checked checked = ClaimCheck.check(claim, indicator, data);
                    facts.add(new Fact.Claim(
                            source.submission(), place, checked.dataChange(), verdict(checked.agreement())));
                }
                place++;
            }
        }
        return facts;
    }

    private static ClaimRow.Verdict verdict(ClaimCheck.Agreement agreement) {
        return switch (agreement) {
            case AGREES -> ClaimRow.Verdict.AGREES;
            case DIFFERS -> ClaimRow.Verdict.DIFFERS;
            case NOT_CHECKABLE -> ClaimRow.Verdict.NOT_CHECKABLE;
        };
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
