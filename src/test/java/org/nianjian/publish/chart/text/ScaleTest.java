package org.nianjian.publish.chart.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.quantity.Bound;

class ScaleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 9999            | 件          | cases            | 3 9,999          | 3 9,999
            12.5 3            | 件          | cases            | 12.5 3.0         | 12.5 3.0
            79000 462000      | 万件        | thousand cases   | 7.9 46.2         | 79 462
            1234 462000       | 万件        | thousand cases   | 0.1 46.2         | 1.2 462.0
            12 462000         | 件          | cases            | 12 462,000       | 12 462,000
            12 98765432       | 万件        | million cases    | <0.1 9,876.5     | <0.1 98.8
            0 98765432        | 万件        | million cases    | 0 9,877          | 0 99
            123456789012      | 亿件        | billion cases    | 1,235            | 123
            0                 | 件          | cases            | 0                | 0
            """)
    void aChartHasOneUnitInWhichNothingBecomesZero(String values, String zh, String en, String inZh, String inEn) {
        assertEquals(zh + ": " + inZh, print(values, Lang.ZH));
        assertEquals(en + ": " + inEn, print(values, Lang.EN));
    }

    private static String print(String values, Lang lang) {
        List<BigDecimal> numbers =
                Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();
        Scale scale = Scale.of(numbers, lang);
        return scale.unit("件", lang) + ": "
                + String.join(
                        " ",
                        numbers.stream()
                                .map(number -> scale.print(number, Bound.EXACT, lang))
                                .toList());
    }
}
