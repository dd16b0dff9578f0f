package org.nianjian.quality.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Role;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.ObservationRow;

/**
 * Figures that one report gives in different sentences without saying how they stand to each other: of amounts, what they
 * sum to; of rates, that none of them was taken.
 */
record ApartCheck(Catalogue catalogue) implements Check {
    private static final Set<Role> WEIGHED = EnumSet.of(Role.COUNTED, Role.TOTAL, Role.APART);

    @Override
    public String name() {
        return "apart";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        LookedAt lookedAt = new LookedAt(facts);
        Rows.<ObservationRow, String>together(
                facts::observations, ObservationRow::file, rows -> report(rows, lookedAt, to));
    }

    private void report(List<ObservationRow> rows, LookedAt lookedAt, Consumer<? super Finding> to) {
        Map<String, List<ObservationRow>> byIndicator = new LinkedHashMap<>();
        for (ObservationRow each : rows) {
            if (WEIGHED.contains(each.role())
                    && !lookedAt.contains(
                            each.body(), each.reportYear(), each.observation().indicator())) {
                byIndicator
                        .computeIfAbsent(each.observation().indicator(), id -> new ArrayList<>())
                        .add(each);
            }
        }
        byIndicator.forEach((id, weighed) -> {
            Indicator indicator = catalogue.find(id).orElse(null);
            if (indicator != null && weighed.stream().anyMatch(each -> each.role() == Role.APART)) {
                ObservationRow first = weighed.get(0);
                String message = indicator.kind() == IndicatorKind.RATE ? rates(weighed) : amounts(indicator, weighed);
                to.accept(new Finding(
                        Severity.WARNING,
                        name(),
                        first.file(),
                        first.body().name(),
                        first.reportYear(),
                        id,
                        "“" + indicator.nameZh() + "”" + message));
            }
        });
    }

    private static String amounts(Indicator indicator, List<ObservationRow> weighed) {
        Map<Integer, BigDecimal> bySentence = new LinkedHashMap<>();
        BigDecimal taken = BigDecimal.ZERO;
        for (ObservationRow each : weighed) {
            BigDecimal value = each.observation().value();
            if (value != null) {
                bySentence.merge(each.observation().context().segment(), value, BigDecimal::add);
                taken = each.role() == Role.APART ? taken : taken.add(value);
            }
        }
        BigDecimal sum = bySentence.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return "在" + bySentence.size() + "处出现而未说明相互关系，只取其中最大的" + Words.of(taken) + indicator.unit() + "，各处相加为"
                + Words.of(sum) + indicator.unit() + "；请核对原文，如应相加，请在corrections.csv中更正。";
    }

    private static String rates(List<ObservationRow> weighed) {
        List<String> values = new ArrayList<>();
        for (ObservationRow each : weighed) {
            BigDecimal value = each.observation().value();
            if (value != null) {
                values.add(Words.of(value, each.observation().bound()) + "%");
            }
        }
        return "有几个不同的数（" + String.join("、", values) + "），无法判断以哪个为准，未采用；请核对原文，在corrections.csv中补充。";
    }
}
