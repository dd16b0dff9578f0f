package org.nianjian.quality.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Figure;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Agreement;
import org.nianjian.warehouse.BodyRow;
import org.nianjian.warehouse.ClaimRow;
import org.nianjian.warehouse.CorrectionRow;
import org.nianjian.warehouse.ExpectedRow;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.ObservationRow;
import org.nianjian.warehouse.PopulationRow;
import org.nianjian.warehouse.ReadingRow;
import org.nianjian.warehouse.RejectionRow;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.SuccessionRow;
import org.nianjian.warehouse.SummaryRow;
import org.nianjian.warehouse.YearOverYearRow;

/** Facts that stand in lists, in the order in which they were put in. */
final class ListedFacts implements Facts {
    static final int YEAR = 2024;

    private final List<SubmissionRow> submissions = new ArrayList<>();
    private final List<ObservationRow> observations = new ArrayList<>();
    private final List<ObservationRow> unclassified = new ArrayList<>();
    private final List<ClaimRow> claims = new ArrayList<>();
    private final List<StatementRow> statements = new ArrayList<>();
    private final List<YearOverYearRow> comparisons = new ArrayList<>();
    private final List<RejectionRow> rejections = new ArrayList<>();
    private final List<ExpectedRow> expected = new ArrayList<>();
    private final List<SuccessionRow> successions = new ArrayList<>();

    static Body body(String name) {
        return new Body(name + "|government|", name, Level.TOWNSHIP, BodyType.GOVERNMENT, "990101001", name);
    }

    static Body bodyWithoutCode(String name) {
        return new Body(name + "|government|", name, Level.TOWNSHIP, BodyType.GOVERNMENT, "", name);
    }

    ListedFacts submission(
            String file,
            String sha256,
            Body body,
            @Nullable Integer year,
            boolean template,
            SubmissionRow.State state) {
        submissions.add(new SubmissionRow(
                file, sha256, "txt", body, year, ReportKind.ANNUAL_REPORT, template, state, state.code() + "的原因。"));
        return this;
    }

    /** A figure of a report on {@link #YEAR}; of another indicator than {@code other} or unclassified. */
    ListedFacts figure(String file, int ordinal, Figure figure, Role role) {
        Observation observation = figure.observation(ordinal);
        ObservationRow row = new ObservationRow(
                file + ":" + ordinal,
                file,
                body("清河镇"),
                YEAR,
                observation.period().yearIn(YEAR),
                observation,
                observation.indicator(),
                observation.statusIn(YEAR),
                role);
        (observation.classified() ? observations : unclassified).add(row);
        return this;
    }

    ListedFacts statement(Indicator indicator, String value, Bound bound, boolean corrected) {
        statements.add(new StatementRow(
                body("清河镇"),
                YEAR,
                indicator,
                new Statement(
                        indicator.id(), new BigDecimal(value), bound, Rule.SINGLE, List.of(1), false, null, corrected),
                "a.txt",
                List.of("a.txt:1")));
        return this;
    }

    ListedFacts comparison(Indicator indicator, String previous, String value, Comparability... limits) {
        BigDecimal change = new BigDecimal(value).subtract(new BigDecimal(previous));
        comparisons.add(new YearOverYearRow(
                body("清河镇"),
                YEAR,
                indicator,
                new YearOverYear(
                        indicator.id(),
                        new BigDecimal(value),
                        Bound.EXACT,
                        YEAR - 1,
                        new BigDecimal(previous),
                        Bound.EXACT,
                        change,
                        Bound.EXACT,
                        null,
                        List.of(limits))));
        return this;
    }

    ListedFacts claim(String change, String unit, @Nullable String data, Agreement verdict) {
        claims.add(new ClaimRow(
                new Claim(1, "cases", new BigDecimal(change), unit, Bound.EXACT, null),
                new ObservationRow(
                        "a.txt:1",
                        "a.txt",
                        body("清河镇"),
                        YEAR,
                        YEAR,
                        Figure.figure("other", change).observation(1),
                        "",
                        Status.ACTUAL,
                        Role.NOT_COUNTED),
                "矛盾纠纷",
                data == null ? null : new BigDecimal(data),
                verdict));
        return this;
    }

    ListedFacts rejection(String file, boolean acknowledged) {
        rejections.add(new RejectionRow(file, "00", "broken_file", "文件已损坏。", acknowledged));
        return this;
    }

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
        comparisons.forEach(each);
    }

    @Override
    public void summary(Consumer<? super SummaryRow> each) {}

    @Override
    public void rejections(Consumer<? super RejectionRow> each) {
        rejections.forEach(each);
    }

    @Override
    public void findings(Consumer<? super Finding> each) {}

    @Override
    public void expected(Consumer<? super ExpectedRow> each) {
        expected.forEach(each);
    }

    @Override
    public void corrections(Consumer<? super CorrectionRow> each) {}

    @Override
    public void population(Consumer<? super PopulationRow> each) {}

    @Override
    public void successions(Consumer<? super SuccessionRow> each) {
        successions.forEach(each);
    }

    @Override
    public void texts(BiConsumer<? super String, ? super String> each) {}

    @Override
    public void bodies(Consumer<? super BodyRow> each) {}

    @Override
    public void readings(Consumer<? super ReadingRow> each) {}
}
