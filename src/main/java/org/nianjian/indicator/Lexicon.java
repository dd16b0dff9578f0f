package org.nianjian.indicator;

import java.util.List;

/**
 * The catalogue with all that is needed to read by it: the indicators, their rules, and the words that the rules name.
 *
 * @param sets the word sets; patterns name them by their index
 * @param rules one rule an indicator, in published order
 */
public record Lexicon(List<WordSet> sets, List<IndicatorRule> rules) {
    public Lexicon {
        sets = List.copyOf(sets);
        rules = List.copyOf(rules);
    }

    /** The indicators alone. */
    public Catalogue catalogue() {
        return new Catalogue(rules.stream().map(IndicatorRule::indicator).toList());
    }
}
