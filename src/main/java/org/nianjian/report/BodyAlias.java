package org.nianjian.report;

import org.nianjian.place.Level;

/**
 * Another spelling of a body that is expected to report.
 *
 * @param body what the body is called
 * @param areaCode the official code of its area
 * @param level the level of its area
 * @param type government or department
 * @param alias the other spelling; empty if only {@code body} is to be known
 */
public record BodyAlias(String body, String areaCode, Level level, BodyType type, String alias) {

    /** Whether a name without blanks is this body's name or its other spelling. */
    boolean names(String name) {
        return name.equals(Chars.compact(body)) || (!alias.isBlank() && name.equals(Chars.compact(alias)));
    }
}
