package org.nianjian.statement.superseding;

import java.util.List;

/**
 * Which submission counts.
 *
 * @param current the one that does
 * @param superseded the others, by path, each with the reason
 */
public record Ruling(Candidate current, List<Superseded> superseded) {
    public Ruling {
        superseded = List.copyOf(superseded);
    }

    /**
     * A submission that another one takes the place of.
     *
     * @param candidate the submission
     * @param reason why, one sentence in Chinese
     */
    public record Superseded(Candidate candidate, String reason) {}
}
