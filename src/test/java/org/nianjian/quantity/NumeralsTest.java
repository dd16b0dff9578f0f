package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumeralsTest {
    static Stream<Arguments> numerals() {
        return Cases.of("numerals.tsv");
    }

    @ParameterizedTest
    @MethodSource("numerals")
    void aBareNumberHasItsPlainValueAndAnythingElseNone(String text, List<String> expected) {
        BigDecimal value = Numerals.parse(text);
        assertEquals(expected, value == null ? List.of() : List.of(value.toPlainString()));
    }

    @Test
    void everyNumberUpToAMillionThatIsWrittenInChineseIsReadBack() {
        for (int number = 1; number < 1_000_000; number = number * 11 / 10 + 1) {
            BigDecimal value = Numerals.parse(chinese(number));
            assertEquals(BigDecimal.valueOf(number), value, chinese(number));
        }
    }

    /** Writes a number below a hundred million as people do. */
    private static String chinese(int number) {
        if (number >= 10_000) {
            int rest = number % 10_000;
            String zero = rest > 0 && rest < 1000 ? "零" : "";
            return chinese(number / 10_000) + "万" + zero + (rest == 0 ? "" : chinese(rest));
        }
        String digits = "零一二三四五六七八九";
        String[] powers = {"", "十", "百", "千"};
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int exponent = 3; exponent >= 0; exponent--) {
            int digit = number / (int) Math.pow(10, exponent) % 10;
            if (digit == 0) {
                gap = written.length() > 0;
            } else {
                written.append(gap ? "零" : "").append(digits.charAt(digit)).append(powers[exponent]);
                gap = false;
            }
        }
        return written.toString();
    }
}
