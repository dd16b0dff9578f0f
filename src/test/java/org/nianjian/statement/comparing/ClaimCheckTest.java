package org.nianjian.statement.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Indicators;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;

class ClaimCheckTest {
    private static final Body BODY =
            new Body("990101001|government|", "清河镇", Level.TOWNSHIP, BodyType.GOVERNMENT, "990101001", "清河镇");

    private static YearOverYear data(Indicator of, String before, Bound boundBefore, String now, Bound bound) {
        ReportedYear first = new ReportedYear(2023, List.of(statement(of, before, boundBefore)), List.of());
        ReportedYear second = new ReportedYear(2024, List.of(statement(of, now, bound)), List.of());
        return new Comparer(Indicators.CATALOGUE, new Boundaries(List.of()), DefinitionChanges.NONE)
                .compare(BODY, List.of(first, second))
                .get(1);
    }

    private static Statement statement(Indicator of, String value, Bound bound) {
        return new Statement(of.id(), new BigDecimal(value), bound, Rule.SINGLE, List.of(), false, null, false);
    }

    private static Claim claim(String change, String unit, Bound bound, @Nullable Integer baseYear) {
        return new Claim(1, "cases", new BigDecimal(change), unit, bound, baseYear);
    }

    @ParameterizedTest
    @CsvSource({
        "8, EXACT, 9, EXACT, 12.5, %, EXACT, AGREES, 12.5000",
        "8, EXACT, 9, EXACT, 12, %, EXACT, AGREES, 12.5000",
        "8, EXACT, 9, EXACT, 13, %, EXACT, AGREES, 12.5000",
        "8, EXACT, 9, EXACT, 14, %, EXACT, DIFFERS, 12.5000",
        "8, EXACT, 9, EXACT, 12.6, %, EXACT, DIFFERS, 12.5000",
        "8, EXACT, 9, EXACT, -12.5, %, EXACT, DIFFERS, 12.5000",
        "9, EXACT, 8, EXACT, -11.1, %, EXACT, AGREES, -11.1111",
        "45, EXACT, 51, EXACT, 6, 件, EXACT, AGREES, 6",
        "45, EXACT, 51, EXACT, 5, 件, EXACT, DIFFERS, 6",
        "45, EXACT, 75, EXACT, 20, 件, AT_LEAST, AGREES, 30",
        "45, EXACT, 55, EXACT, 20, 件, AT_LEAST, DIFFERS, 10",
        "45, EXACT, 55, EXACT, 20, 件, AT_MOST, AGREES, 10",
        "100, EXACT, 147, EXACT, 50, %, ABOUT, AGREES, 47.0000",
        "100, EXACT, 130, EXACT, 50, %, ABOUT, DIFFERS, 30.0000",
        "1000, AT_LEAST, 1200, AT_LEAST, 200, 件, EXACT, AGREES, 200",
        "1000, AT_LEAST, 1200, AT_LEAST, 150, 件, EXACT, NOT_CHECKABLE, 200",
        "1000, EXACT, 1200, AT_LEAST, -150, 件, EXACT, DIFFERS, 200",
        "1000, EXACT, 900, AT_LEAST, 150, 件, EXACT, NOT_CHECKABLE, -100",
        "0, EXACT, 5, EXACT, 5, 件, EXACT, AGREES, 5",
    })
    void aClaimIsHeldAgainstTheData(
            String before,
            Bound boundBefore,
            String now,
            Bound bound,
            String change,
            String unit,
            Bound claimBound,
            Agreement agreement,
            String dataChange) {
        ClaimCheck.Checked checked = ClaimCheck.check(
                claim(change, unit, claimBound, null),
                Indicators.CASES,
                data(Indicators.CASES, before, boundBefore, now, bound));
        assertEquals(agreement, checked.agreement());
        assertEquals(new BigDecimal(dataChange), checked.dataChange());
    }

    @Test
    void aRateChangesInPointsOnly() {
        YearOverYear rates = data(Indicators.SUCCESS, "97.06", Bound.EXACT, "98.5", Bound.EXACT);
        assertEquals(
                Agreement.AGREES,
                ClaimCheck.check(claim("1.44", "个百分点", Bound.EXACT, null), Indicators.SUCCESS, rates)
                        .agreement());
        assertEquals(
                Agreement.DIFFERS,
                ClaimCheck.check(claim("1.6", "个百分点", Bound.EXACT, null), Indicators.SUCCESS, rates)
                        .agreement());
        assertNotCheckable(claim("1.4", "%", Bound.EXACT, null), Indicators.SUCCESS, rates);
    }

    @Test
    void whatTheDataDoNotTellIsNotChecked() {
        YearOverYear data = data(Indicators.CASES, "8", Bound.EXACT, "9", Bound.EXACT);
        assertNotCheckable(claim("1", "件", Bound.EXACT, 2021), Indicators.CASES, data);
        assertNotCheckable(claim("1", "人次", Bound.EXACT, null), Indicators.CASES, data);
        assertNotCheckable(claim("1", "件", Bound.EXACT, null), Indicators.CASES, null);
        assertNotCheckable(
                claim("10", "%", Bound.EXACT, null),
                Indicators.CASES,
                data(Indicators.CASES, "0", Bound.EXACT, "9", Bound.EXACT));
        assertEquals(
                Agreement.AGREES,
                ClaimCheck.check(claim("1", "件", Bound.EXACT, 2023), Indicators.CASES, data)
                        .agreement());
    }

    private static void assertNotCheckable(Claim claim, Indicator indicator, @Nullable YearOverYear data) {
        ClaimCheck.Checked checked = ClaimCheck.check(claim, indicator, data);
        assertEquals(Agreement.NOT_CHECKABLE, checked.agreement());
        assertNull(checked.dataChange());
    }
}
