package org.nianjian.publish.page;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Context;
import org.nianjian.indicator.Evidence;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Period;
import org.nianjian.indicator.Relation;
import org.nianjian.indicator.Status;
import org.nianjian.publish.store.Sha256;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Agreement;
import org.nianjian.warehouse.ClaimRow;
import org.nianjian.warehouse.ListedFacts;
import org.nianjian.warehouse.ObservationId;
import org.nianjian.warehouse.ObservationRow;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.YearOverYearRow;

/** Puts facts together report by report; every figure's span is where its words stand in the text. */
public final class Reports {
    private final ListedFacts facts = new ListedFacts();
    private String file = "";
    private Body body =
            new Body("", "", org.nianjian.place.Level.TOWNSHIP, org.nianjian.report.BodyType.GOVERNMENT, "", "");
    private int year;
    private String text = "";
    private int ordinal;
    private int from;

    /** The facts so far. */
    public ListedFacts facts() {
        return facts;
    }

    /** A further current report. */
    public Reports report(String path, Body of, int reportYear, String content) {
        file = path;
        body = of;
        year = reportYear;
        text = content;
        ordinal = 0;
        from = 0;
        String sha256 = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
        facts.submissions.add(new SubmissionRow(
                path, sha256, "txt", of, reportYear, ReportKind.ANNUAL_REPORT, false, SubmissionRow.State.CURRENT, ""));
        facts.texts.put(sha256, content);
        return this;
    }

    /** The report's next figure, of this year, with its statement. */
    public Reports states(String words, Indicator indicator, String value, Bound bound) {
        Observation observation = observation(words, indicator.id(), value, bound, indicator.unit(), "");
        add(observation, indicator.nameZh(), Status.ACTUAL, Role.COUNTED);
        facts.statements.add(new StatementRow(
                body,
                year,
                indicator,
                new Statement(
                        indicator.id(),
                        new BigDecimal(value),
                        bound,
                        Rule.SINGLE,
                        List.of(ordinal),
                        false,
                        null,
                        false),
                file,
                List.of(ObservationId.prefix(file) + ordinal)));
        facts.yearOverYear.add(new YearOverYearRow(
                body,
                year,
                indicator,
                new YearOverYear(
                        indicator.id(),
                        new BigDecimal(value),
                        bound,
                        year - 1,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(Comparability.PREVIOUS_MISSING))));
        return this;
    }

    /** The report's next figure, which makes no statement. */
    public Reports mentions(
            String words, Indicator indicator, @Nullable String value, Bound bound, Status status, Role role) {
        add(observation(words, indicator.id(), value, bound, indicator.unit(), ""), indicator.nameZh(), status, role);
        return this;
    }

    /** The report's next figure, which no indicator covers. */
    public Reports other(String words, String value, String unit, String head) {
        add(observation(words, Observation.OTHER, value, Bound.EXACT, unit, head), "", Status.ACTUAL, Role.NOT_COUNTED);
        return this;
    }

    /** The report's next figure, a change of an indicator. */
    public Reports claims(String words, Indicator of, String change) {
        ObservationRow row = add(
                observation(words, Observation.OTHER, change, Bound.EXACT, "%", ""),
                "",
                Status.ACTUAL,
                Role.NOT_COUNTED);
        facts.claims.add(new ClaimRow(
                new Claim(ordinal, of.id(), new BigDecimal(change), "%", Bound.EXACT, null),
                row,
                of.nameZh(),
                new BigDecimal(change),
                Agreement.AGREES));
        return this;
    }

    private Observation observation(
            String words, String indicator, @Nullable String value, Bound bound, String unit, String head) {
        int at = text.indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException(words + " does not stand in the text after " + from);
        }
        from = at + words.length();
        int start = text.codePointCount(0, at);
        return new Observation(
                ++ordinal,
                new Evidence(start, start + words.codePointCount(0, words.length()), words),
                value == null ? null : new BigDecimal(value),
                bound,
                unit,
                unit,
                indicator,
                Period.REPORT_YEAR,
                indicator.equals(Observation.OTHER) ? "" : "矛盾纠纷",
                new Context(
                        "一、工作",
                        text.lines()
                                .filter(line -> line.contains(words))
                                .findFirst()
                                .orElse(""),
                        0,
                        head),
                Relation.NONE);
    }

    private ObservationRow add(Observation observation, String indicatorZh, Status status, Role role) {
        ObservationRow row = new ObservationRow(
                ObservationId.prefix(file) + observation.ordinal(),
                file,
                body,
                year,
                status == Status.PLAN ? year + 1 : status == Status.PRIOR ? year - 1 : year,
                observation,
                indicatorZh,
                observation.redacted() ? Status.REDACTED : status,
                role);
        (observation.classified() ? facts.observations : facts.unclassified).add(row);
        return row;
    }
}
