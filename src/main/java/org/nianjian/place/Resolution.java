package org.nianjian.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name was resolved to.
 *
 * @param division the one division that it means; null if that is not certain
 * @param ambiguous what it could mean, in the order of codes; empty if there is a division or no candidate at all
 * @param how what decided, in English; empty if the name alone did
 */
public record Resolution(@Nullable Division division, List<Division> ambiguous, String how) {
    public Resolution {
        ambiguous = List.copyOf(ambiguous);
    }
}
