package org.nianjian.publish;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.IndicatorDefinition;
import org.nianjian.indicator.WordSet;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Correction;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Succession;
import org.nianjian.statement.correcting.Corrected;
import org.nianjian.warehouse.CorrectionRow;
import org.nianjian.warehouse.ExpectedRow;
import org.nianjian.warehouse.ListedFacts;
import org.nianjian.warehouse.PopulationRow;
import org.nianjian.warehouse.SuccessionRow;

/** What the invented edition of {@link Sample} tells of what people keep beside the reports. */
final class SideSample {
    private SideSample() {}

    static void add(ListedFacts facts) {
        facts.expected.add(expected(2023, "云梦县青石镇", "999901101", "2023/青石镇.txt"));
        facts.expected.add(expected(2023, "云梦县白马乡", "999901202", ""));
        facts.expected.add(expected(2024, "云梦县青石镇", "999901101", "2024/青石镇.txt"));
        facts.expected.add(expected(2024, "云梦县白马乡", "999901202", "2024/白马乡.txt"));
        facts.corrections.add(new CorrectionRow(
                correction(Correction.Action.OVERRIDE, Sample.SUCCESS.id(), "9.85", "98.50", 2),
                "2024/青石镇.txt",
                Sample.QINGSHI.name(),
                2024,
                Corrected.Result.APPLIED,
                new BigDecimal("9.85"),
                ""));
        facts.corrections.add(new CorrectionRow(
                correction(Correction.Action.STRIKE, Sample.DISPUTES.id(), "5", null, 3),
                "2024/青石镇.txt",
                Sample.QINGSHI.name(),
                2024,
                Corrected.Result.STALE,
                new BigDecimal("312"),
                "原以为数值是5，现在的数值是312；请重新核对后改写或删去此行。"));
        facts.population.add(new PopulationRow("999901101", 2024, 43_210));
        facts.successions.add(new SuccessionRow(
                2024,
                Succession.Kind.MERGED,
                List.of(Sample.QINGSHI, Sample.BAIMA),
                List.of(Sample.QINGSHI),
                Sample.DISPUTES,
                new YearOverYear(
                        Sample.DISPUTES.id(),
                        new BigDecimal("312"),
                        Bound.EXACT,
                        2023,
                        new BigDecimal("480"),
                        Bound.AT_LEAST,
                        new BigDecimal("-168"),
                        Bound.AT_MOST,
                        new BigDecimal("-35.0000"),
                        List.of(Comparability.APPROXIMATE, Comparability.BOUNDARY))));
    }

    static List<IndicatorDefinition> definitions() {
        WordSet disputes = new WordSet("DISPUTE", WordSet.Role.ABOUT, 0, null, List.of("矛盾纠纷", "纠纷"));
        WordSet handled = new WordSet("HANDLE", WordSet.Role.DONE, 2, null, List.of("调处", "调解"));
        WordSet courts = new WordSet("COURT", WordSet.Role.ABOUT, 0, null, List.of("法院"));
        return List.of(new IndicatorDefinition(
                Sample.DISPUTES,
                List.of("件", "起"),
                List.of("[=DISPUTE, HANDLE]"),
                List.of(disputes, handled),
                List.of(courts),
                List.of(),
                List.of("调处矛盾纠纷[30件]，法院审结(20件)。")));
    }

    private static ExpectedRow expected(int year, String name, String code, String file) {
        return new ExpectedRow(
                year,
                name,
                Level.TOWNSHIP,
                BodyType.GOVERNMENT,
                code,
                code.equals("999901101") ? Sample.QINGSHI : Sample.BAIMA,
                file);
    }

    private static Correction correction(
            Correction.Action action, String indicator, String expected, @Nullable String value, int line) {
        return new Correction(
                action,
                "",
                Sample.QINGSHI.name(),
                2024,
                indicator,
                new BigDecimal(expected),
                value == null ? null : new BigDecimal(value),
                Bound.EXACT,
                "电话核实",
                "县统计员",
                "2025-02-03",
                line);
    }
}
