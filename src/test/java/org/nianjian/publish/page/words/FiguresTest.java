package org.nianjian.publish.page.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.publish.page.html.Both;
import org.nianjian.quantity.Bound;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "289       | EXACT    | 289        | 289",
                "1234.50   | EXACT    | 1,234.5    | 1,234.5",
                "1200      | AT_LEAST | ≥1,200     | ≥1,200",
                "-1234567  | ABOUT    | 约−1,234,567 | c. −1,234,567",
                "0         | EXACT    | 0          | 0"
            })
    void tablesGiveNumbersInFull(BigDecimal value, Bound bound, String zh, String en) {
        assertEquals(new Both(zh, en), Figures.inTable(value, bound));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9999      | EXACT    | 9,999件     | 9,999",
                "462000    | AT_LEAST | 至少46.2万件 | at least 462,000",
                "312345678 | ABOUT    | 约3.1亿件    | about 312,345,678"
            })
    void sentencesCountInTenThousandsInChineseOnly(BigDecimal value, Bound bound, String zh, String en) {
        assertEquals(new Both(zh, en), Figures.inProse(value, "件", bound));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.0500  | EXACT    | +4.1%",
                "-12.34  | EXACT    | −12.3%",
                "4.9     | AT_LEAST | ≥+4%",
                "4.1     | AT_MOST  | ≤+5%",
                "-4.9    | AT_LEAST | ≥−5%",
                "0.04    | EXACT    | 0.0%"
            })
    void changesThatRestOnABoundAreWholeAndStayTrue(BigDecimal percent, Bound bound, String zh) {
        assertEquals(zh, Figures.percent(percent, bound).zh());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-4.9 | AT_LEAST | 至多5", "-4.9 | AT_MOST | 至少4", "4.9 | AT_LEAST | 至少4", "-4.94 | EXACT | 4.9"})
    void theSizeOfAFallTurnsItsBoundRound(BigDecimal percent, Bound bound, String zh) {
        assertEquals(zh, Figures.size(percent, bound).zh());
    }
}
