package org.nianjian.publish.chart;

import java.util.Set;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Limits;

/**
 * Which charts an edition gets.
 *
 * @param threads how many are drawn at a time
 * @param groupLevels the levels of the groups that get charts: {@code nation}, {@code province} …
 * @param limits how much a chart shows
 * @param headlines when a change may be stated
 * @param mostProfiles each body gets a profile as long as there are no more bodies than that
 */
public record ChartOptions(
        int threads, Set<String> groupLevels, Limits limits, HeadlineRule headlines, int mostProfiles) {
    public ChartOptions {
        groupLevels = Set.copyOf(groupLevels);
        if (threads < 1) {
            throw new IllegalArgumentException("charts need at least one thread, not " + threads);
        }
    }

    /** Charts of the whole, by the standard rules, and profiles of so many bodies. */
    public static ChartOptions standard(int threads, int mostProfiles) {
        return new ChartOptions(threads, Set.of("nation"), Limits.STANDARD, HeadlineRule.STANDARD, mostProfiles);
    }
}
