package org.nianjian.warehouse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.place.Level;
import org.nianjian.report.BodyType;

/**
 * How many of those expected reported on a year, for one level and type of bodies.
 *
 * @param year the year
 * @param level the level of the bodies
 * @param type their type
 * @param expected how many were expected
 * @param reported how many of them reported
 * @param missing the names of the others
 */
public record ResponseRow(int year, Level level, BodyType type, int expected, int reported, List<String> missing) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    public ResponseRow {
        missing = List.copyOf(missing);
    }

    /** Those reported in percent of those expected, 4 decimals half up. */
    public BigDecimal rate() {
        return BigDecimal.valueOf(reported)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(expected), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The rows of an edition, by year, level and type; none if nobody said who is expected. */
    public static List<ResponseRow> of(SideFacts facts) {
        List<ExpectedRow> expected = new ArrayList<>();
        facts.expected(expected::add);
        return of(expected);
    }

    /** The rows of these expectations, by year, level and type. */
    public static List<ResponseRow> of(List<ExpectedRow> expected) {
        record Key(int year, Level level, BodyType type) {}
        Map<Key, List<ExpectedRow>> groups = new LinkedHashMap<>();
        for (ExpectedRow row : expected) {
            groups.computeIfAbsent(new Key(row.year(), row.level(), row.type()), key -> new ArrayList<>())
                    .add(row);
        }
        List<ResponseRow> rows = new ArrayList<>();
        groups.forEach((key, all) -> {
            List<String> missing = all.stream()
                    .filter(each -> !each.reported())
                    .map(ExpectedRow::name)
                    .toList();
            rows.add(new ResponseRow(key.year, key.level, key.type, all.size(), all.size() - missing.size(), missing));
        });
        rows.sort(Comparator.comparing(ResponseRow::year)
                .thenComparing(ResponseRow::level)
                .thenComparing(ResponseRow::type));
        return rows;
    }
}
