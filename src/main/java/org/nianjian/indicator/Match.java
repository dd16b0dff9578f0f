package org.nianjian.indicator;

import java.util.List;

/**
 * An indicator that fits a figure.
 *
 * @param rule the index of its rule
 * @param score how well it fits: longer, nearer and more words weigh more
 * @param words the hits that fitted, in the order of the pattern's slots
 * @param runnerUp the index of the rule that fitted next best; −1 if no other did
 */
record Match(int rule, int score, List<Word> words, int runnerUp) {

    /**
     * A word that fitted.
     *
     * @param set the word set
     * @param begin where it begins
     * @param end where it ends
     * @param place where it stands, seen from the figure
     */
    record Word(int set, int begin, int end, Place place) {}

    /** Where a word stands, seen from a figure; nearer places first. */
    enum Place {
        OWN(""),
        REACH("前句"),
        SEGMENT("承前"),
        SECTION("本节");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
