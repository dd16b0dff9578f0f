package org.nianjian.quality.check;

import java.math.BigDecimal;
import java.util.List;
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
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Agreement;
import org.nianjian.warehouse.ClaimRow;
import org.nianjian.warehouse.ListedFacts;
import org.nianjian.warehouse.ObservationRow;
import org.nianjian.warehouse.RejectionRow;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.YearOverYearRow;

/** Facts of invented towns, told one after the other. */
final class ToldFacts extends ListedFacts {
    static final int YEAR = 2024;

    static Body body(String name) {
        return new Body(name + "|government|", name, Level.TOWNSHIP, BodyType.GOVERNMENT, "990101001", name);
    }

    static Body bodyWithoutCode(String name) {
        return new Body(name + "|government|", name, Level.TOWNSHIP, BodyType.GOVERNMENT, "", name);
    }

    ToldFacts submission(
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
    ToldFacts figure(String file, int ordinal, Figure figure, Role role) {
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

    ToldFacts statement(Indicator indicator, String value, Bound bound, boolean corrected) {
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

    ToldFacts comparison(Indicator indicator, String previous, String value, Comparability... limits) {
        BigDecimal change = new BigDecimal(value).subtract(new BigDecimal(previous));
        yearOverYear.add(new YearOverYearRow(
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

    ToldFacts claim(String change, String unit, @Nullable String data, Agreement verdict) {
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

    ToldFacts rejection(String file, boolean acknowledged) {
        rejections.add(new RejectionRow(file, "00", "broken_file", "文件已损坏。", acknowledged));
        return this;
    }
}
