package org.nianjian.publish.chart.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.quantity.Bound;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | EXACT    | 0         | 0
            9999      | EXACT    | 9,999     | 9,999
            10000     | EXACT    | 1万       | 10,000
            461950    | EXACT    | 46.2万    | 461,950
            461950    | AT_LEAST | 46.1万    | 461,950
            461950    | AT_MOST  | 46.2万    | 461,950
            99999999  | EXACT    | 10,000万  | 100 million
            123456789 | EXACT    | 1.23亿    | 123.46 million
            1999999   | AT_LEAST | 199.9万   | 1.99 million
            12.5      | EXACT    | 12.5      | 12.5
            """)
    void numbersInProseKeepTheirBoundTrue(BigDecimal value, Bound bound, String zh, String en) {
        assertEquals(zh, Figures.prose(value, bound, Lang.ZH));
        assertEquals(en, Figures.prose(value, bound, Lang.EN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.24   | EXACT    | +3.2   | +3.2
            -3.25  | EXACT    | −3.3   | −3.3
            0.04   | EXACT    | 0.0    | 0.0
            -0.04  | EXACT    | 0.0    | 0.0
            4.9    | AT_LEAST | ≥+4    | ≥+4
            -2.1   | AT_MOST  | ≤−2    | ≤−2
            15.5   | ABOUT    | 约+15  | c. +15
            0.5    | ABOUT    | 约0    | c. 0
            -15.6  | ABOUT    | 约−16  | c. −16
            """)
    void changesHaveASignAndOnlyExactOnesDecimals(BigDecimal change, Bound bound, String zh, String en) {
        assertEquals(zh, Figures.change(change, bound, Lang.ZH));
        assertEquals(en, Figures.change(change, bound, Lang.EN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1289      | EXACT    | 1,289
            1000      | AT_LEAST | ≥1,000
            760       | ABOUT    | 约760
            12.50     | EXACT    | 12.5
            123456789 | AT_MOST  | ≤123,456,789
            """)
    void tablesPrintInFull(BigDecimal value, Bound bound, String zh) {
        assertEquals(zh, Figures.full(value, bound, Lang.ZH));
    }
}
