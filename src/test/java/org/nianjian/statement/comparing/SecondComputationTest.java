package org.nianjian.statement.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.Indicators;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;

/** Sums made-up bodies a second time, slowly and straight from the words of the rules, and expects the same. */
class SecondComputationTest {
    private static final int FIRST = 2019;
    private static final int LAST = 2024;

    private record History(Body body, List<ReportedYear> years) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void summariesAreWhatTheRulesSay(long seed) {
        List<History> histories = histories(new Random(seed));
        List<GroupSummary> rows = rows(histories);
        assertTrue(rows.size() > 200);
        for (GroupSummary row : rows) {
            check(row, histories);
        }
        Collections.shuffle(histories, new Random(seed + 1));
        assertEquals(rows, rows(histories), "the order in which bodies come must not matter");
    }

    private static List<GroupSummary> rows(List<History> histories) {
        Comparer comparer = new Comparer(Indicators.CATALOGUE, new Boundaries(List.of()), DefinitionChanges.NONE);
        Summaries summaries =
                new Summaries(Indicators.CATALOGUE, new Groups(Map.of("99", "云岭省", "990101", "清河县", "990102", "东山县")));
        for (History each : histories) {
            List<YearOverYear> comparisons = comparer.compare(each.body, each.years);
            summaries.add(each.body, each.years, comparisons);
            comparisons.forEach(comparison -> check(comparison, each));
        }
        return summaries.rows();
    }

    private static List<History> histories(Random random) {
        List<History> histories = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String code = (random.nextBoolean() ? "990101" : "990102") + String.format("%03d", i);
            BodyType type = random.nextInt(4) == 0 ? BodyType.DEPARTMENT : BodyType.GOVERNMENT;
            Body body = new Body(code + "|" + type.code(), "某镇", Level.TOWNSHIP, type, code, "某镇");
            List<ReportedYear> years = new ArrayList<>();
            for (int year = FIRST; year <= LAST; year++) {
                if (random.nextInt(5) > 0) {
                    years.add(new ReportedYear(year, statements(random), List.of()));
                }
            }
            Collections.shuffle(years, random);
            histories.add(new History(body, years));
        }
        return histories;
    }

    private static List<Statement> statements(Random random) {
        List<Statement> statements = new ArrayList<>();
        for (Indicator each : Indicators.CATALOGUE.indicators()) {
            if (random.nextInt(4) > 0) {
                BigDecimal value = BigDecimal.valueOf(random.nextInt(300), random.nextInt(2));
                Bound bound = random.nextInt(3) > 0 ? Bound.EXACT : Bound.values()[random.nextInt(4)];
                boolean partial = random.nextInt(6) == 0;
                statements.add(new Statement(each.id(), value, bound, Rule.SINGLE, List.of(), partial, null, false));
            }
        }
        return statements;
    }

    private static void check(YearOverYear actual, History history) {
        Statement now = Objects.requireNonNull(stated(history, actual.indicator(), actual.previousYear() + 1));
        Statement before = stated(history, actual.indicator(), actual.previousYear());
        assertEquals(now.value(), actual.value());
        assertEquals(before == null ? null : before.value(), actual.previousValue());
        assertEquals(before == null ? null : now.value().subtract(before.value()), actual.change());
    }

    private static @Nullable Statement stated(History history, String indicator, int year) {
        for (ReportedYear each : history.years) {
            for (Statement statement : each.statements()) {
                if (each.year() == year && statement.indicator().equals(indicator)) {
                    return statement;
                }
            }
        }
        return null;
    }

    private static void check(GroupSummary row, List<History> histories) {
        IndicatorKind kind =
                Indicators.CATALOGUE.find(row.indicator()).orElseThrow().kind();
        int bodies = 0;
        List<BigDecimal> values = new ArrayList<>();
        List<BigDecimal> matched = new ArrayList<>();
        List<BigDecimal> matchedBefore = new ArrayList<>();
        for (History each : histories) {
            Body body = each.body;
            if (body.type() != row.bodyType()
                    || body.level() != row.bodyLevel()
                    || !body.areaCode().startsWith(row.group().code())) {
                continue;
            }
            bodies += each.years.stream().anyMatch(year -> year.year() == row.year()) ? 1 : 0;
            Statement now = stated(each, row.indicator(), row.year());
            Statement before = stated(each, row.indicator(), row.year() - 1);
            if (now == null) {
                continue;
            }
            values.add(now.value());
            boolean whole =
                    kind == IndicatorKind.STOCK || !now.partialYear() && before != null && !before.partialYear();
            if (before != null && whole) {
                matched.add(now.value());
                matchedBefore.add(before.value());
            }
        }
        String what = row.toString();
        assertEquals(bodies, row.bodies(), what);
        assertEquals(values.size(), row.reporting(), what);
        assertEquals(matched.size(), row.matched(), what);
        if (kind == IndicatorKind.RATE) {
            assertSame(median(values), row.median(), what);
            if (!matched.isEmpty()) {
                assertSame(median(matchedBefore), row.previousMedian(), what);
                assertSame(median(matched).subtract(median(matchedBefore)), row.change(), what);
            }
        } else {
            assertSame(sum(values), row.total(), what);
            if (!matched.isEmpty()) {
                assertSame(sum(matched), row.matchedTotal(), what);
                assertSame(sum(matchedBefore), row.matchedPreviousTotal(), what);
                assertSame(sum(matched).subtract(sum(matchedBefore)), row.change(), what);
            }
        }
        if (row.changePercent() != null) {
            BigDecimal hundredfold = sum(matched).subtract(sum(matchedBefore)).movePointRight(2);
            assertEquals(hundredfold.divide(sum(matchedBefore), 4, RoundingMode.HALF_UP), row.changePercent(), what);
        }
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : values) {
            sum = sum.add(each);
        }
        return sum;
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        BigDecimal low = sorted.get((sorted.size() - 1) / 2);
        return low.add(sorted.get(sorted.size() / 2)).multiply(new BigDecimal("0.5"));
    }

    private static void assertSame(BigDecimal expected, @Nullable BigDecimal actual, String what) {
        assertTrue(
                actual != null && expected.compareTo(actual) == 0,
                () -> expected + " but was " + actual + " in " + what);
    }
}
