package org.nianjian.warehouse;

import org.jspecify.annotations.Nullable;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;

/**
 * A body that was expected to report on a year.
 *
 * @param year the year
 * @param name what it is called in {@code bodies.csv}
 * @param level the level of its area
 * @param type government or department
 * @param areaCode the code of its area; empty if not stated
 * @param body the body that reports under this name; null if it never did
 * @param file the current submission of the year; empty if nothing came
 */
public record ExpectedRow(
        int year,
        String name,
        Level level,
        BodyType type,
        String areaCode,
        @Nullable Body body,
        String file) {
    /** Whether a report on the year came. */
    public boolean reported() {
        return !file.isEmpty();
    }
}
