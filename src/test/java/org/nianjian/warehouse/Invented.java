package org.nianjian.warehouse;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Context;
import org.nianjian.indicator.Evidence;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Period;
import org.nianjian.indicator.Reading;
import org.nianjian.indicator.Relation;
import org.nianjian.indicator.Status;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.report.Clues;
import org.nianjian.report.Outline;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Severity;
import org.nianjian.statement.Statement;

/** Invented facts for the tests of the warehouse. */
final class Invented {
    static final Indicator DISPUTES = new Indicator(
            "mediation.disputes", "调解纠纷", "disputes mediated", IndicatorKind.FLOW, "件", "调解的纠纷。", "调解的纠纷。");
    static final Indicator SUCCESS = new Indicator(
            "mediation.success", "调解成功率", "success of mediation", IndicatorKind.RATE, "%", "成功的比例。", "成功的比例。");
    static final Body NORTH =
            new Body("990101101|government|云溪镇", "青川县云溪镇", Level.TOWNSHIP, BodyType.GOVERNMENT, "990101101", "云溪镇");
    static final Body UNKNOWN = new Body("?x|government|白石乡", "白石乡", Level.TOWNSHIP, BodyType.GOVERNMENT, "", "白石乡");

    private Invented() {}

    static String sha(int number) {
        return String.format("%064x", number);
    }

    static Content content(int number) {
        return new Content(sha(number), "txt");
    }

    static Observation observation(int ordinal, String indicator, @Nullable String value) {
        return new Observation(
                ordinal,
                new Evidence(ordinal * 10, ordinal * 10 + 3, "289件"),
                value == null ? null : new BigDecimal(value),
                Bound.AT_LEAST,
                "件",
                "起",
                indicator,
                new Period(Status.PRIOR, 2023, true),
                "纠纷+件",
                new Context("一、工作 / （二）调解", "共调解纠纷289件。", 4, "纠纷"),
                new Relation(1, null, 2, "行政调解"));
    }

    static Reading reading(String text, List<Observation> observations, List<Claim> claims) {
        Clues clues = new Clues("云溪镇报告", "索引号", "县政府：", "今年以来", "云溪镇", null);
        Outline outline = new Outline(text, ReportKind.ANNUAL_REPORT, clues, List.of(), List.of());
        return new Reading(outline, false, observations, claims);
    }

    static Extraction.Read read(int number, String text, List<Observation> observations, List<Claim> claims) {
        return new Extraction.Read(content(number), "txt", "gb18030", false, reading(text, observations, claims));
    }

    static SubmissionRow submission(String file, int number, Body body) {
        return new SubmissionRow(
                file, sha(number), "txt", body, 2024, ReportKind.ANNUAL_REPORT, false, SubmissionRow.State.CURRENT, "");
    }

    static Statement statement(Indicator indicator, String value, List<Integer> ordinals) {
        return new Statement(
                indicator.id(),
                new BigDecimal(value),
                Bound.EXACT,
                Rule.SUM,
                ordinals,
                true,
                new BigDecimal("7"),
                true);
    }

    static Finding finding(Severity severity, String file, String message) {
        return new Finding(severity, "jump", file, "云溪镇", 2024, "mediation.disputes", message);
    }
}
