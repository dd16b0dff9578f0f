package org.nianjian.warehouse;

import org.nianjian.indicator.Indicator;
import org.nianjian.report.Body;
import org.nianjian.statement.YearOverYear;

/**
 * A comparison with whose it is.
 *
 * @param body whose
 * @param year the later year
 * @param indicator of what
 * @param comparison the two values and their change
 */
public record YearOverYearRow(Body body, int year, Indicator indicator, YearOverYear comparison) {}
