package org.nianjian.indicator;

import java.util.List;

/**
 * The catalogue with all that is needed to read by it: the indicators, their rules, and the words that the rules name.
 *
 * @param sets the word sets; patterns name them by their index
 * @param rules one rule an indicator, in published order
 */
public record Lexicon(List<WordSet> sets, List<IndicatorRule> rules) {
    /** The name of the set of places and things that a number counts if they follow it at once: 25个社区. */
    public static final String COUNTED = "COUNTED";

    /** The name of the set of people who are counted by a number right before them and by no indicator. */
    public static final String COUNTED_PEOPLE = "COUNTED_PEOPLE";

    public Lexicon {
        sets = List.copyOf(sets);
        rules = List.copyOf(rules);
    }

    /** What every indicator counts and by which words it is told, in published order. */
    public List<IndicatorDefinition> definitions() {
        return rules.stream().map(rule -> IndicatorDefinition.of(rule, sets)).toList();
    }

    /** The indicators alone. */
    public Catalogue catalogue() {
        return new Catalogue(rules.stream().map(IndicatorRule::indicator).toList());
    }
}
