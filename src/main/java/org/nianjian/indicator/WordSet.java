package org.nianjian.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named set of words of the catalogue that mean the same to the reading.
 *
 * @param name its name in the catalogue: DISPUTE, HANDLE
 * @param role what the words tell
 * @param stage the place of the deed among those that follow one another through the same things (found 1, dealt with 2,
 *     settled 3); 0 where it has none
 * @param givesWayTo the set whose figure counts instead when both state the same indicator (收到36件，受理34件); null if
 *     none
 * @param words the words; a longer one hides a shorter one that it contains
 */
public record WordSet(
        String name, Role role, int stage, @Nullable String givesWayTo, List<String> words) {
    public WordSet {
        words = List.copyOf(words);
    }

    /** What words tell of a figure. */
    public enum Role {
        /** What it is about; an elliptic clause inherits it. */
        ABOUT,
        /** That people came to something; what that was, the act before them tells. */
        CAME,
        /** Which kind of a thing; where only this is said, an earlier figure may have counted all kinds. */
        KIND,
        /** What was done; a clause that names a deed of its own does not inherit another one. */
        DONE
    }
}
