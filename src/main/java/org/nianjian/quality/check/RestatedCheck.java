package org.nianjian.quality.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.nianjian.indicator.Status;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.statement.YearOverYear;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.ObservationRow;
import org.nianjian.warehouse.YearOverYearRow;

/** Reports that give another value for last year than last year's report did. */
record RestatedCheck() implements Check {
    private record Cell(String bodyId, int year, String indicator) {}

    private static final class Said {
        private final Set<String> words = new TreeSet<>();
        private String file = "";
    }

    @Override
    public String name() {
        return "restated";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        Set<Cell> restated = new HashSet<>();
        facts.yearOverYear(row -> {
            if (isRestated(row)) {
                restated.add(cell(row));
            }
        });
        Map<Cell, Said> said = new HashMap<>();
        facts.observations(row -> remember(row, restated, said));
        facts.yearOverYear(row -> {
            if (isRestated(row)) {
                report(row, Objects.requireNonNullElseGet(said.get(cell(row)), Said::new), to);
            }
        });
    }

    private static boolean isRestated(YearOverYearRow row) {
        return row.comparison().comparability().contains(Comparability.RESTATED);
    }

    private static Cell cell(YearOverYearRow row) {
        return new Cell(row.body().id(), row.year(), row.indicator().id());
    }

    private static void remember(ObservationRow row, Set<Cell> restated, Map<Cell, Said> said) {
        Integer reportYear = row.reportYear();
        Integer year = row.year();
        if (row.status() != Status.PRIOR || reportYear == null || year == null || year != reportYear - 1) {
            return;
        }
        Cell cell = new Cell(row.body().id(), reportYear, row.observation().indicator());
        if (restated.contains(cell)) {
            Said here = said.computeIfAbsent(cell, c -> new Said());
            here.words.add(row.observation().evidence().words());
            here.file = row.file();
        }
    }

    private void report(YearOverYearRow row, Said said, Consumer<? super Finding> to) {
        YearOverYear comparison = row.comparison();
        BigDecimal published = Objects.requireNonNull(comparison.previousValue());
        to.accept(new Finding(
                Severity.WARNING,
                name(),
                said.file,
                row.body().name(),
                row.year(),
                row.indicator().id(),
                "本年报告称" + comparison.previousYear() + "年“" + row.indicator().nameZh() + "”为"
                        + String.join("、", said.words) + "，而" + comparison.previousYear() + "年的报告为"
                        + Words.of(published, Objects.requireNonNull(comparison.previousBound()))
                        + row.indicator().unit() + "；仍用原公布数，请向填报单位核实。"));
    }
}
