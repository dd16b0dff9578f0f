package org.nianjian.quality.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.statement.YearOverYear;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.YearOverYearRow;

/**
 * Values more than ten times those of the year before, or less than a tenth, that nothing explains: most often one of the
 * two was misread or mistyped. From 1 to 15 is no jump: the larger one must be 20 at least.
 */
record JumpCheck() implements Check {
    private static final BigDecimal FACTOR = BigDecimal.TEN;
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(20);
    private static final Set<Comparability> EXPLAINED = EnumSet.of(
            Comparability.BOUNDARY, Comparability.DEFINITION, Comparability.UNIT, Comparability.PARTIAL_YEAR);

    @Override
    public String name() {
        return "jump";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        LookedAt lookedAt = new LookedAt(facts);
        facts.yearOverYear(row -> {
            YearOverYear comparison = row.comparison();
            BigDecimal previous = comparison.previousValue();
            if (previous != null
                    && jumps(previous, comparison.value())
                    && comparison.comparability().stream().noneMatch(EXPLAINED::contains)
                    && !lookedAt.contains(
                            row.body(), row.year(), row.indicator().id())) {
                to.accept(finding(row, previous));
            }
        });
    }

    private static boolean jumps(BigDecimal previous, BigDecimal value) {
        BigDecimal larger = previous.max(value);
        BigDecimal smaller = previous.min(value);
        return smaller.signum() > 0
                && larger.compareTo(SMALLEST) >= 0
                && larger.compareTo(smaller.multiply(FACTOR)) > 0;
    }

    private Finding finding(YearOverYearRow row, BigDecimal previous) {
        String unit = row.indicator().unit();
        return new Finding(
                Severity.WARNING,
                name(),
                "",
                row.body().name(),
                row.year(),
                row.indicator().id(),
                "“" + row.indicator().nameZh() + "”由上年的" + Words.of(previous) + unit + "变为"
                        + Words.of(row.comparison().value()) + unit + "，相差十倍以上；请核对两年的原文，如读取有误，请在corrections.csv中更正。");
    }
}
