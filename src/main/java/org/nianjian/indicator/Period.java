package org.nianjian.indicator;

import org.jspecify.annotations.Nullable;

/**
 * When a figure holds, told without knowing the report's year, for that is resolved anew in every run.
 *
 * @param status what the words say: actual, plan or prior (never redacted)
 * @param statedYear the calendar year that the words give to it; null if none, as for 去年 or 今年
 * @param partial whether it covers only part of the year (1—11月)
 */
public record Period(Status status, @Nullable Integer statedYear, boolean partial) {
    /** Happened in the year reported on. */
    public static final Period REPORT_YEAR = new Period(Status.ACTUAL, null, false);

    /** The status in a report on the year: a stated year before it is prior, one after it is plan. */
    public Status statusIn(int reportYear) {
        if (statedYear == null) {
            return status;
        }
        if (statedYear < reportYear) {
            return Status.PRIOR;
        }
        return statedYear > reportYear ? Status.PLAN : status == Status.PRIOR ? Status.ACTUAL : status;
    }

    /** The calendar year that the figure belongs to in a report on the year. */
    public int yearIn(int reportYear) {
        if (statedYear != null) {
            return statedYear;
        }
        return switch (status) {
            case PLAN -> reportYear + 1;
            case PRIOR -> reportYear - 1;
            case ACTUAL, REDACTED -> reportYear;
        };
    }
}
