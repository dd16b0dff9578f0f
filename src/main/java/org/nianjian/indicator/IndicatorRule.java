package org.nianjian.indicator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is told from a text.
 *
 * @param indicator which indicator
 * @param units the measure words that can count it; the empty one is a number without a measure word
 * @param patterns the ways of saying it; one must fit
 * @param not the indices of the word sets that must not stand in the figure's own clause
 * @param subsets words that narrow a rate to a named part of what it covers
 * @param zeros words whose negation states a zero
 * @param zeroSaid whole phrases that state a zero: 没有人告, 依申请公开零受理
 * @param people what those counts who came to one of its acts (培训3期、90人次): the id of an indicator, or {@code other};
 *     null if it counts no acts that people come to
 * @param examples sentences in which its figures stand in [brackets] and others in (parentheses)
 */
public record IndicatorRule(
        Indicator indicator,
        Set<String> units,
        List<Pattern> patterns,
        List<Integer> not,
        List<String> subsets,
        List<String> zeros,
        List<String> zeroSaid,
        @Nullable String people,
        List<String> examples) {
    public IndicatorRule {
        units = Set.copyOf(units);
        patterns = List.copyOf(patterns);
        not = List.copyOf(not);
        subsets = List.copyOf(subsets);
        zeros = List.copyOf(zeros);
        zeroSaid = List.copyOf(zeroSaid);
        examples = List.copyOf(examples);
    }
}
