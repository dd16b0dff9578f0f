package org.nianjian.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;

/** Facts that a test lists itself; handed out in the order in which they were put in. */
public class ListedFacts implements Facts {
    public final List<SubmissionRow> submissions = new ArrayList<>();
    public final List<ObservationRow> observations = new ArrayList<>();
    public final List<ObservationRow> unclassified = new ArrayList<>();
    public final List<ClaimRow> claims = new ArrayList<>();
    public final List<StatementRow> statements = new ArrayList<>();
    public final List<YearOverYearRow> yearOverYear = new ArrayList<>();
    public final List<SummaryRow> summary = new ArrayList<>();
    public final List<RejectionRow> rejections = new ArrayList<>();
    public final List<Finding> findings = new ArrayList<>();
    public final List<ExpectedRow> expected = new ArrayList<>();
    public final List<CorrectionRow> corrections = new ArrayList<>();
    public final List<PopulationRow> population = new ArrayList<>();
    public final List<SuccessionRow> successions = new ArrayList<>();
    public final Map<String, String> texts = new TreeMap<>();

    @Override
    public void submissions(Consumer<? super SubmissionRow> each) {
        submissions.forEach(each);
    }

    @Override
    public void observations(Consumer<? super ObservationRow> each) {
        observations.forEach(each);
    }

    @Override
    public void unclassified(Consumer<? super ObservationRow> each) {
        unclassified.forEach(each);
    }

    @Override
    public void claims(Consumer<? super ClaimRow> each) {
        claims.forEach(each);
    }

    @Override
    public void statements(Consumer<? super StatementRow> each) {
        statements.forEach(each);
    }

    @Override
    public void yearOverYear(Consumer<? super YearOverYearRow> each) {
        yearOverYear.forEach(each);
    }

    @Override
    public void summary(Consumer<? super SummaryRow> each) {
        summary.forEach(each);
    }

    @Override
    public void rejections(Consumer<? super RejectionRow> each) {
        rejections.forEach(each);
    }

    @Override
    public void findings(Consumer<? super Finding> each) {
        findings.forEach(each);
    }

    @Override
    public void expected(Consumer<? super ExpectedRow> each) {
        expected.forEach(each);
    }

    @Override
    public void corrections(Consumer<? super CorrectionRow> each) {
        corrections.forEach(each);
    }

    @Override
    public void population(Consumer<? super PopulationRow> each) {
        population.forEach(each);
    }

    @Override
    public void successions(Consumer<? super SuccessionRow> each) {
        successions.forEach(each);
    }

    @Override
    public void texts(BiConsumer<? super String, ? super String> each) {
        texts.forEach(each);
    }

    @Override
    public void bodies(Consumer<? super BodyRow> each) {
        Map<Body, BodyRow> bodies = new LinkedHashMap<>();
        statements.forEach(row -> add(bodies, new BodyRow(row.body(), List.of(row), List.of())));
        yearOverYear.forEach(row -> add(bodies, new BodyRow(row.body(), List.of(), List.of(row))));
        for (SubmissionRow row : submissions) {
            Body body = row.body();
            if (body != null) {
                add(bodies, new BodyRow(body, List.of(), List.of()));
            }
        }
        bodies.values().forEach(each);
    }

    private static void add(Map<Body, BodyRow> bodies, BodyRow more) {
        bodies.merge(
                more.body(),
                more,
                (a, b) -> new BodyRow(
                        a.body(),
                        Stream.concat(a.statements().stream(), b.statements().stream())
                                .toList(),
                        Stream.concat(a.comparisons().stream(), b.comparisons().stream())
                                .toList()));
    }

    @Override
    public void readings(Consumer<? super ReadingRow> each) {
        for (SubmissionRow row : submissions) {
            String text = texts.get(row.sha256());
            if (text != null) {
                List<ObservationRow> figures = Stream.concat(observations.stream(), unclassified.stream())
                        .filter(figure -> figure.file().equals(row.file()))
                        .sorted(Comparator.comparingInt(
                                figure -> figure.observation().ordinal()))
                        .toList();
                List<ClaimRow> ofFile = claims.stream()
                        .filter(claim -> claim.observation().file().equals(row.file()))
                        .toList();
                each.accept(new ReadingRow(row, text, figures, ofFile));
            }
        }
    }
}
