package org.nianjian.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nianjian.statement.Finding;

/** Facts that a test lists itself; handed out in the order in which they were put in. */
public final class ListedFacts implements Facts {
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
}
