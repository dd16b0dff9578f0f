package org.nianjian.quality.area;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.report.Body;

/**
 * What a body handed in, year by year.
 *
 * @param name what it is called
 * @param body the body; null for one that was expected and never reported
 * @param years the years for which it handed in a report, or was expected to
 */
public record BodyYears(String name, @Nullable Body body, SortedMap<Integer, Year> years) {
    public BodyYears {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /**
     * A year.
     *
     * @param file its current report; empty if it was expected and did not come
     * @param template whether nobody filled it in
     * @param copied whether it repeats most of another report
     * @param statements how many indicators it states
     */
    public record Year(String file, boolean template, boolean copied, int statements) {
        static final Year MISSING = new Year("", false, false, 0);
    }
}
