package org.nianjian.publish.page.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.Sample;
import org.nianjian.publish.page.html.Html;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.YearOverYear;

class ChangeCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "200|220|20|10.0000|exact|+10.0%",
                "20|22|2|10.0000|exact|+10.0%",
                "19|20|1|5.2632|exact|+1",
                "4|1|-3|-75.0000|exact|−3",
                "4|9|5|125.0000|at_least|≥+5",
                "0|5|5|-|exact|+5",
                "0|0|0|-|exact|0",
                "0|5|5|-|about|—",
                "8|9|1|-|about|—",
                "300|310|10|-|about|—",
                "-|5|-|-|exact|—"
            })
    void aChangeOfLittleIsANumberAndNoPerCent(
            @Nullable String previous,
            String value,
            @Nullable String change,
            @Nullable String percent,
            String bound,
            String shown) {
        assertEquals(shown, cell(Sample.DISPUTES, previous, value, change, percent, bound));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"98|97|-1|−1.0个百分点", "2|3|1|+1.0个百分点"})
    void aChangeOfARateIsInPoints(String previous, String value, String change, String shown) {
        assertEquals(shown, cell(Sample.SUCCESS, previous, value, change, null, "exact"));
    }

    private static String cell(
            Indicator indicator,
            @Nullable String previous,
            String value,
            @Nullable String change,
            @Nullable String percent,
            String bound) {
        Html html = new Html("");
        html.open("tr");
        ChangeCell.write(
                html,
                new YearOverYear(
                        indicator.id(),
                        new BigDecimal(value),
                        Bound.EXACT,
                        2023,
                        number(previous),
                        previous == null ? null : Bound.EXACT,
                        number(change),
                        change == null ? null : Bound.of(bound),
                        number(percent),
                        List.of()),
                indicator);
        html.close();
        return html.toString().replaceAll("<span class=\"en\">.*?</span>", "").replaceAll("<[^>]*>", "");
    }

    private static @Nullable BigDecimal number(@Nullable String plain) {
        return plain == null ? null : new BigDecimal(plain);
    }
}
