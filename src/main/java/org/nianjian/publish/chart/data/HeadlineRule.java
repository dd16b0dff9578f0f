package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * When a headline may state a change.
 *
 * @param leastMatched how many bodies must be matched at least
 * @param leastShare which part of the reporting bodies must be matched at least, in percent
 * @param leastPrevious the least previous total of the matched bodies
 */
public record HeadlineRule(int leastMatched, int leastShare, BigDecimal leastPrevious) {
    public static final HeadlineRule STANDARD = new HeadlineRule(3, 50, BigDecimal.valueOf(20));

    /** Whether enough bodies are matched; the sign of the change is told by the change itself. */
    public boolean enoughMatched(int matched, int reporting) {
        return matched >= leastMatched && matched * 100L >= (long) reporting * leastShare;
    }

    /** Whether a previous value is large enough for a percentage. */
    public boolean enoughBefore(@Nullable BigDecimal previous) {
        return previous != null && previous.compareTo(leastPrevious) >= 0;
    }
}
