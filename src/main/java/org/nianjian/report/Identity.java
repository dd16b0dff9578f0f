package org.nianjian.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose report a text is, and of which year.
 *
 * @param body the reporting body
 * @param year the year reported on; null if nothing tells it
 * @param ambiguous the area codes that the name could also mean; empty unless the body has no code for that reason
 * @param notes what a person should know of how this was told, each a sentence in English; empty as a rule
 */
public record Identity(Body body, @Nullable Integer year, List<String> ambiguous, List<String> notes) {
    public Identity {
        ambiguous = List.copyOf(ambiguous);
        notes = List.copyOf(notes);
    }
}
