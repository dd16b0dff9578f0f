package org.nianjian.quality.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.nianjian.indicator.Claim;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.statement.comparing.Agreement;
import org.nianjian.warehouse.Facts;

/** Comparisons in reports that the data do not bear out. */
record ClaimDiffersCheck() implements Check {

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        facts.claims(row -> {
            BigDecimal data = row.dataChange();
            if (row.verdict() == Agreement.DIFFERS && data != null) {
                Claim claim = row.claim();
                to.accept(new Finding(
                        Severity.WARNING,
                        name(),
                        row.observation().file(),
                        row.observation().body().name(),
                        row.observation().reportYear(),
                        claim.indicator(),
                        "报告称“" + row.indicatorZh() + "”" + changed(claim.change(), claim.unit()) + "，按两年数据计算为"
                                + changed(asExact(data, claim.change()), claim.unit()) + "；请核对两年的原文。"));
            }
        });
    }

    /** The change by the data to as many places as the report gives its own, at least one: 13.8 and not 13.7931. */
    private static BigDecimal asExact(BigDecimal data, BigDecimal claimed) {
        BigDecimal rounded = data.setScale(Math.max(1, claimed.scale()), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? data : rounded;
    }

    private static String changed(BigDecimal change, String unit) {
        String direction = change.signum() < 0 ? "减少" : "增加";
        return change.signum() == 0 ? "没有变化" : direction + Words.of(change.abs()) + unit;
    }
}
