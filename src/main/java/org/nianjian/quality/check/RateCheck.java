package org.nianjian.quality.check;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;

/** Rates that are no share of a hundred. */
record RateCheck() implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String name() {
        return "rate";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        facts.statements(row -> {
            BigDecimal value = row.statement().value();
            boolean confirmed = row.statement().corrected() && row.statement().rule() != Rule.CORRECTION;
            if (row.indicator().kind() == IndicatorKind.RATE
                    && !confirmed
                    && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
                to.accept(new Finding(
                        Severity.WARNING,
                        name(),
                        row.file(),
                        row.body().name(),
                        row.year(),
                        row.indicator().id(),
                        "“" + row.indicator().nameZh() + "”为" + Words.of(value)
                                + "%，不在0到100之间；请核对原文，并在corrections.csv中更正。"));
            }
        });
    }
}
