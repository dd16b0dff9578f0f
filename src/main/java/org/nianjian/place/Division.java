package org.nianjian.place;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code its area code: 2, 4, 6 or 9 digits by its level
 * @param name its full official name: 背孜乡, 鲁山县, 河南省
 * @param level its level
 * @param parent the code of the division that it lies in; null for a province
 * @param from the first year in which it was there; null if it always was
 * @param to the last year in which it was there; null if it still is
 * @param became the codes, separated by spaces, of what it became after {@code to}; empty if nothing
 */
public record Division(
        String code,
        String name,
        Level level,
        @Nullable String parent,
        @Nullable Integer from,
        @Nullable Integer to,
        String became) {}
