package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void whatTheWordsSayHoldsWhereNoYearIsGiven() {
        assertEquals(Status.ACTUAL, Period.REPORT_YEAR.statusIn(2024));
        assertEquals(2024, Period.REPORT_YEAR.yearIn(2024));
        assertEquals(2025, new Period(Status.PLAN, null, false).yearIn(2024));
        assertEquals(2023, new Period(Status.PRIOR, null, false).yearIn(2024));
    }

    @Test
    void aStatedYearDecidesAgainstTheReportsYear() {
        Period stated = new Period(Status.ACTUAL, 2023, false);

        assertEquals(Status.ACTUAL, stated.statusIn(2023));
        assertEquals(Status.PRIOR, stated.statusIn(2024));
        assertEquals(Status.PLAN, stated.statusIn(2022));
        assertEquals(2023, stated.yearIn(2024));
    }
}
