package org.nianjian.quality.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.Observation;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Role;
import org.nianjian.statement.Severity;
import org.nianjian.statement.UnitFamily;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.ObservationRow;

/** Statements in people where the indicator counts attendances, and the like: they enter no group's sums. */
record UnitCheck(Catalogue catalogue) implements Check {

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        LookedAt lookedAt = new LookedAt(facts);
        Rows.<ObservationRow, String>together(
                facts::observations, ObservationRow::file, rows -> report(rows, lookedAt, to));
    }

    private void report(List<ObservationRow> rows, LookedAt lookedAt, Consumer<? super Finding> to) {
        Set<String> told = new HashSet<>();
        for (ObservationRow row : rows) {
            Observation observation = row.observation();
            boolean states = row.role() == Role.COUNTED || row.role() == Role.TOTAL;
            if (!states || lookedAt.contains(row.body(), row.reportYear(), observation.indicator())) {
                continue;
            }
            catalogue
                    .find(observation.indicator())
                    .filter(each -> UnitFamily.of(each, observation.unitAsWritten()) != UnitFamily.of(each))
                    .filter(each -> told.add(each.id()))
                    .ifPresent(each -> to.accept(finding(row, each)));
        }
    }

    private Finding finding(ObservationRow row, Indicator indicator) {
        return new Finding(
                Severity.INFO,
                name(),
                row.file(),
                row.body().name(),
                row.reportYear(),
                indicator.id(),
                "“" + indicator.nameZh() + "”以“" + row.observation().evidence().words() + "”填报，与该指标的单位“"
                        + indicator.unit() + "”不是一回事，不计入汇总；如只是写法不同，请在corrections.csv中用override确认数值。");
    }
}
