package org.nianjian.publish;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Context;
import org.nianjian.indicator.Evidence;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Period;
import org.nianjian.indicator.Relation;
import org.nianjian.indicator.Status;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Group;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Severity;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Agreement;
import org.nianjian.warehouse.ClaimRow;
import org.nianjian.warehouse.ListedFacts;
import org.nianjian.warehouse.ObservationRow;
import org.nianjian.warehouse.RejectionRow;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.SummaryRow;
import org.nianjian.warehouse.YearOverYearRow;

/** A small invented edition: three towns of an invented county over two years, with one of everything. */
public final class Sample {
    public static final Indicator DISPUTES = new Indicator(
            "mediation.disputes_handled",
            "调处矛盾纠纷",
            "Disputes handled",
            IndicatorKind.FLOW,
            "件",
            "调处的矛盾纠纷。",
            "Disputes that were handled.");
    public static final Indicator SUCCESS = new Indicator(
            "mediation.success_rate",
            "调解成功率",
            "Success rate",
            IndicatorKind.RATE,
            "%",
            "调解成功的比例。",
            "Share of disputes that were settled.");
    public static final Catalogue CATALOGUE = new Catalogue(List.of(DISPUTES, SUCCESS));

    public static final Body QINGSHI = town("999901101", "云梦县青石镇", "青石镇");
    public static final Body BAIMA = town("999901202", "云梦县白马乡", "白马乡");
    public static final Body UNKNOWN =
            new Body("?柳林.txt|government|", "柳林镇", Level.TOWNSHIP, BodyType.GOVERNMENT, "", "柳林镇");

    private Sample() {}

    public static Edition edition(@Nullable Path previous) {
        return new Edition("0123456789ab", CATALOGUE, "c1", "e1", "1.0.0", previous, SideSample.definitions());
    }

    /** All facts of it. */
    public static ListedFacts facts() {
        ListedFacts facts = new ListedFacts();
        facts.submissions.add(current("2023/青石镇.txt", "a1", QINGSHI, 2023));
        facts.submissions.add(current("2024/白马乡.txt", "b2", BAIMA, 2024));
        facts.submissions.add(current("2024/青石镇.txt", "a2", QINGSHI, 2024));
        facts.submissions.add(new SubmissionRow(
                "2024/青石镇(旧).docx",
                hash("a0"),
                "docx",
                QINGSHI,
                2024,
                ReportKind.ANNUAL_REPORT,
                false,
                SubmissionRow.State.SUPERSEDED,
                "后交的 2024/青石镇.txt 为准"));
        facts.submissions.add(new SubmissionRow(
                "=cmd|'x'!A1.wps",
                hash("f0"),
                "wps",
                null,
                null,
                null,
                false,
                SubmissionRow.State.REJECTED,
                "unsupported_format"));
        facts.rejections.add(new RejectionRow(
                "=cmd|'x'!A1.wps", hash("f0"), "unsupported_format", "WPS 文字文件不能读取；请另存为 docx 再交。", false));

        ObservationRow handled = observation(
                "a2:1",
                "2024/青石镇.txt",
                QINGSHI,
                2024,
                1,
                "312件",
                "312",
                Bound.EXACT,
                "全年调处矛盾纠纷312件，同比上升4%。",
                Role.COUNTED);
        facts.observations.add(observation(
                "a1:1", "2023/青石镇.txt", QINGSHI, 2023, 1, "300件", "300", Bound.EXACT, "共调处矛盾纠纷300件。", Role.COUNTED));
        facts.observations.add(observation(
                "b2:1", "2024/白马乡.txt", BAIMA, 2024, 1, "200余件", "200", Bound.AT_LEAST, "调处各类矛盾纠纷200余件", Role.COUNTED));
        facts.observations.add(handled);
        facts.observations.add(observation(
                "b2:2", "2024/白马乡.txt", BAIMA, 2024, 2, "XX件", null, Bound.EXACT, "其中化解积案XX件", Role.NOT_COUNTED));
        ObservationRow claimed = unclassified("a2:2", "4%", "4", "同比");
        facts.unclassified.add(claimed);
        facts.claims.add(new ClaimRow(
                new Claim(2, DISPUTES.id(), new BigDecimal("4"), "%", Bound.EXACT, null),
                claimed,
                DISPUTES.nameZh(),
                new BigDecimal("4.0000"),
                Agreement.AGREES));

        facts.statements.add(statement(QINGSHI, 2023, DISPUTES, "300", Bound.EXACT, "2023/青石镇.txt", "a1:1"));
        facts.statements.add(statement(QINGSHI, 2024, DISPUTES, "312", Bound.EXACT, "2024/青石镇.txt", "a2:1"));
        facts.statements.add(new StatementRow(
                QINGSHI,
                2024,
                SUCCESS,
                new Statement(
                        SUCCESS.id(),
                        new BigDecimal("98.50"),
                        Bound.EXACT,
                        Rule.CORRECTION,
                        List.of(),
                        false,
                        new BigDecimal("9.85"),
                        true),
                "2024/青石镇.txt",
                List.of()));
        facts.statements.add(statement(BAIMA, 2024, DISPUTES, "2E+2", Bound.AT_LEAST, "2024/白马乡.txt", "b2:1"));
        facts.yearOverYear.add(first(QINGSHI, 2023, DISPUTES, "300", Bound.EXACT));
        facts.yearOverYear.add(new YearOverYearRow(
                QINGSHI,
                2024,
                DISPUTES,
                new YearOverYear(
                        DISPUTES.id(),
                        new BigDecimal("312"),
                        Bound.EXACT,
                        2023,
                        new BigDecimal("300"),
                        Bound.EXACT,
                        new BigDecimal("12"),
                        Bound.EXACT,
                        new BigDecimal("4.0000"),
                        List.of())));
        facts.yearOverYear.add(first(QINGSHI, 2024, SUCCESS, "98.50", Bound.EXACT));
        facts.yearOverYear.add(first(BAIMA, 2024, DISPUTES, "200", Bound.AT_LEAST));

        facts.summary.add(summary(2023, DISPUTES, 1, 1, "300", Bound.EXACT, 0, null, null, null));
        facts.summary.add(summary(2024, DISPUTES, 2, 2, "512", Bound.AT_LEAST, 1, "312", "300", "4.0000"));
        facts.summary.add(new SummaryRow(
                SUCCESS,
                new GroupSummary(
                        2024,
                        Level.TOWNSHIP,
                        BodyType.GOVERNMENT,
                        Group.ALL,
                        SUCCESS.id(),
                        2,
                        1,
                        null,
                        null,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new BigDecimal("98.5"),
                        null,
                        null)));

        facts.findings.add(new Finding(Severity.ERROR, "correction_unmatched", "", "", null, "", "更正表第3行没有对应的数字；请核对。"));
        facts.findings.add(new Finding(
                Severity.WARNING,
                "superseded",
                "2024/青石镇(旧).docx",
                QINGSHI.name(),
                2024,
                "",
                "同一单位同年有两份报告，采用 2024/青石镇.txt。"));
        facts.texts.put(hash("a1"), "云梦县青石镇2023年报告\n共调处矛盾纠纷300件。\n");
        facts.texts.put(hash("a2"), "云梦县青石镇2024年报告\n全年调处矛盾纠纷312件，同比上升4%。\n");
        facts.texts.put(hash("b2"), "云梦县白马乡2024年报告\n调处各类矛盾纠纷200余件，其中化解积案XX件\n");
        SideSample.add(facts);
        return facts;
    }

    /** A hash that starts like this. */
    public static String hash(String start) {
        return start + "0".repeat(64 - start.length());
    }

    public static SubmissionRow current(String file, String hashStart, Body body, int year) {
        return new SubmissionRow(
                file,
                hash(hashStart),
                "txt",
                body,
                year,
                ReportKind.ANNUAL_REPORT,
                false,
                SubmissionRow.State.CURRENT,
                "");
    }

    public static StatementRow statement(
            Body body, int year, Indicator indicator, String value, Bound bound, String file, String observation) {
        return new StatementRow(
                body,
                year,
                indicator,
                new Statement(
                        indicator.id(), new BigDecimal(value), bound, Rule.SINGLE, List.of(1), false, null, false),
                file,
                List.of(observation));
    }

    public static Body town(String code, String name, String area) {
        return new Body(code + "|government|", name, Level.TOWNSHIP, BodyType.GOVERNMENT, code, area);
    }

    public static SummaryRow summary(
            int year,
            Indicator indicator,
            int bodies,
            int reporting,
            String total,
            Bound bound,
            int matched,
            @Nullable String matchedTotal,
            @Nullable String previousTotal,
            @Nullable String percent) {
        BigDecimal now = number(matchedTotal);
        BigDecimal then = number(previousTotal);
        Bound exact = now == null ? null : Bound.EXACT;
        return new SummaryRow(
                indicator,
                new GroupSummary(
                        year,
                        Level.TOWNSHIP,
                        BodyType.GOVERNMENT,
                        Group.ALL,
                        indicator.id(),
                        bodies,
                        reporting,
                        new BigDecimal(total),
                        bound,
                        matched,
                        now,
                        exact,
                        then,
                        exact,
                        now == null || then == null ? null : now.subtract(then),
                        exact,
                        number(percent),
                        null,
                        null,
                        null));
    }

    private static YearOverYearRow first(Body body, int year, Indicator indicator, String value, Bound bound) {
        return new YearOverYearRow(
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
                        bound == Bound.EXACT
                                ? List.of(Comparability.PREVIOUS_MISSING)
                                : List.of(Comparability.APPROXIMATE, Comparability.PREVIOUS_MISSING)));
    }

    private static ObservationRow observation(
            String id,
            String file,
            Body body,
            int year,
            int ordinal,
            String words,
            @Nullable String value,
            Bound bound,
            String sentence,
            Role role) {
        Observation observation = new Observation(
                ordinal,
                new Evidence(20 * ordinal, 20 * ordinal + words.length(), words),
                number(value),
                bound,
                "件",
                "件",
                DISPUTES.id(),
                Period.REPORT_YEAR,
                "调处矛盾纠纷",
                new Context("一、工作情况", sentence, ordinal, ""),
                Relation.NONE);
        return new ObservationRow(
                id,
                file,
                body,
                year,
                year,
                observation,
                DISPUTES.nameZh(),
                value == null ? Status.REDACTED : Status.ACTUAL,
                role);
    }

    private static ObservationRow unclassified(String id, String words, String value, String head) {
        Observation observation = new Observation(
                2,
                new Evidence(40, 42, words),
                number(value),
                Bound.EXACT,
                "%",
                "%",
                Observation.OTHER,
                Period.REPORT_YEAR,
                "",
                new Context("一、工作情况", "-同比上升4%，\"很好\"", 1, head),
                Relation.NONE);
        return new ObservationRow(
                id, "2024/青石镇.txt", QINGSHI, 2024, 2024, observation, "", Status.ACTUAL, Role.NOT_COUNTED);
    }

    private static @Nullable BigDecimal number(@Nullable String plain) {
        return plain == null ? null : new BigDecimal(plain);
    }
}
