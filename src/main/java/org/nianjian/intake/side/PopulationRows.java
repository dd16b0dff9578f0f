package org.nianjian.intake.side;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code population.csv}: how many people live where. */
final class PopulationRows {
    private static final List<String> COLUMNS = List.of("area_code", "year", "population");
    private static final BigDecimal MOST = BigDecimal.valueOf(2_000_000_000L);

    /** The rows by area code and year. */
    List<Population> read(Table table) {
        table.expect(COLUMNS, COLUMNS);
        List<Population> all = new ArrayList<>();
        Map<String, Integer> lines = new TreeMap<>();
        for (Row row : table.rows()) {
            row.required("area_code");
            row.required("year");
            row.required("population");
            String code = row.areaCode("area_code");
            Integer year = row.year("year");
            BigDecimal number = row.number("population");
            if (number != null && (number.signum() <= 0 || number.compareTo(MOST) > 0 || fraction(number))) {
                row.mistake(
                        "\"population\" is " + row.text("population"), "write how many people live there, as 43210");
            }
            Integer before = lines.putIfAbsent(code + " " + year, row.line());
            if (before != null && !row.isWrong()) {
                row.mistake(code + " in " + year + " already stands in line " + before, "leave one of them");
            }
            if (!row.isWrong() && year != null && number != null) {
                all.add(new Population(code, year, number.longValueExact()));
            }
        }
        all.sort(Comparator.comparing(Population::areaCode).thenComparing(Population::year));
        return all;
    }

    private static boolean fraction(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }
}
