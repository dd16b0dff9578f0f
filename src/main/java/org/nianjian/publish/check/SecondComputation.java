package org.nianjian.publish.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.csv.CsvReader;
import org.nianjian.publish.table.YearOverYearTable;
import org.nianjian.warehouse.Audit;
import org.nianjian.warehouse.Audit.Comparison;

/** Holds the published comparisons with the year before against those that the database computes from the statements. */
public final class SecondComputation {
    /** How far a percentage of four decimals may be from one of six. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.0001");
    /** More than a few say no more. */
    private static final int MOST = 5;

    private final List<String> problems = new ArrayList<>();
    private int wrong;

    private SecondComputation() {}

    /**
     * What differs, a sentence in Chinese each; empty if nothing does.
     *
     * @throws IOException if the table cannot be read back
     */
    public static List<String> problems(Audit audit, Path folder) throws IOException {
        SecondComputation check = new SecondComputation();
        try (CsvReader csv = new CsvReader(folder.resolve(YearOverYearTable.YEAR_OVER_YEAR.fileName()))) {
            audit.comparisons(computed -> check.compare(computed, csv.hasNext() ? csv.next() : null));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (check.wrong > MOST) {
            check.problems.add("逐年比较与按统计值另行计算的结果共有" + check.wrong + "处不符。");
        }
        return check.problems;
    }

    private void compare(Comparison computed, @Nullable Function<String, String> row) {
        String name = computed.bodyId() + " " + computed.year() + "年 " + computed.indicator();
        if (row == null
                || !row.apply("body_id").equals(computed.bodyId())
                || !row.apply("year").equals(Integer.toString(computed.year()))
                || !row.apply("indicator").equals(computed.indicator())) {
            problem("逐年比较中没有" + name + "这一行，或次序不对。");
            return;
        }
        BigDecimal previous = number(row.apply("previous_value"));
        if (computed.boundary() && previous == null) {
            return;
        }
        if (!same(previous, computed.previous(), BigDecimal.ZERO)) {
            problem(name + "的上年数值为" + previous + "，另行计算为" + computed.previous() + "。");
        }
        BigDecimal change = computed.unit() ? null : computed.change();
        if (!same(number(row.apply("change")), change, BigDecimal.ZERO)) {
            problem(name + "的变化为" + row.apply("change") + "，另行计算为" + change + "。");
        }
        BigDecimal percent = computed.unit() ? null : computed.percent();
        BigDecimal published = number(row.apply("change_percent"));
        boolean leftOpen = !computed.signKnown() && published == null;
        if (!leftOpen && !same(published, percent, ROUNDING)) {
            problem(name + "的变化百分比为" + published + "，另行计算为" + percent + "。");
        }
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other, BigDecimal apart) {
        return one == null || other == null
                ? one == other
                : one.subtract(other).abs().compareTo(apart) <= 0;
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private void problem(String message) {
        wrong++;
        if (wrong <= MOST) {
            problems.add(message);
        }
    }
}
