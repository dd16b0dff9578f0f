package org.nianjian.indicator;

import java.util.List;
import java.util.Set;

/**
 * How an indicator is told from a text.
 *
 * @param indicator which indicator
 * @param units the measure words that can count it; the empty one is a number without a measure word
 * @param patterns the ways of saying it; one must fit
 * @param not the indices of the word sets that must not stand in the figure's own clause
 * @param subsets words that narrow a rate to a named part of what it covers
 * @param zeros words whose negation states a zero
 * @param examples sentences in which its figures stand in [brackets] and others in (parentheses)
 */
public record IndicatorRule(
        Indicator indicator,
        Set<String> units,
        List<Pattern> patterns,
        List<Integer> not,
        List<String> subsets,
        List<String> zeros,
        List<String> examples) {
    public IndicatorRule {
        units = Set.copyOf(units);
        patterns = List.copyOf(patterns);
        not = List.copyOf(not);
        subsets = List.copyOf(subsets);
        zeros = List.copyOf(zeros);
        examples = List.copyOf(examples);
    }
}
