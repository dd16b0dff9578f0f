package org.nianjian.publish.chart.data;

/**
 * How much fits into a chart.
 *
 * @param years the columns of a chart over time; older years are left out
 * @param ranked the rows of a ranking
 * @param rows the rows of a heat map
 * @param panels the small charts of a profile
 * @param bodies the columns of a heat map of changes
 * @param indicators its rows
 */
public record Limits(int years, int ranked, int rows, int panels, int bodies, int indicators) {
    public static final Limits STANDARD = new Limits(12, 20, 25, 12, 16, 18);
}
