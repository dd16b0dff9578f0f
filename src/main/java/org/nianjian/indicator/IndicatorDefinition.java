package org.nianjian.indicator;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an indicator counts and by which words it is told, for people to read.
 *
 * @param indicator the indicator
 * @param units the measure words that can count it, sorted; a number without a measure word is written as 无量词
 * @param patterns the ways of saying it as the catalogue writes them, each by the names of its word sets: a sign
 *     before a name says how far from the figure its words may stand (see {@link Pattern.Reach}), ? that they may be missing
 * @param words the word sets that the patterns name, with their words
 * @param not the word sets that must not stand beside the figure
 * @param subsets words that narrow a rate to a part of what it covers
 * @param examples sentences in which its figures stand in [brackets] and others in (parentheses)
 */
public record IndicatorDefinition(
        Indicator indicator,
        List<String> units,
        List<String> patterns,
        List<WordSet> words,
        List<WordSet> not,
        List<String> subsets,
        List<String> examples) {
    private static final String NO_UNIT = "无量词";

    public IndicatorDefinition {
        units = List.copyOf(units);
        patterns = List.copyOf(patterns);
        words = List.copyOf(words);
        not = List.copyOf(not);
        subsets = List.copyOf(subsets);
        examples = List.copyOf(examples);
    }

    /** The definition that a rule stands for. */
    static IndicatorDefinition of(IndicatorRule rule, List<WordSet> sets) {
        Set<WordSet> words = new LinkedHashSet<>();
        List<String> patterns = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            pattern.slots().forEach(slot -> words.add(sets.get(slot.set())));
            patterns.add(pattern.slots().stream()
                    .map(slot -> sign(slot) + sets.get(slot.set()).name())
                    .collect(joining(", ", "[", "]")));
        }
        return new IndicatorDefinition(
                rule.indicator(),
                new TreeSet<>(rule.units())
                        .stream().map(unit -> unit.isEmpty() ? NO_UNIT : unit).toList(),
                patterns,
                List.copyOf(words),
                rule.not().stream().map(sets::get).toList(),
                rule.subsets(),
                rule.examples());
    }

    private static String sign(Pattern.Slot slot) {
        return slot.optional() ? "?" : slot.reach().sign();
    }

    /** Word sets as one line: DISPUTE（矛盾纠纷、纠纷）HANDLE（调处、化解）. */
    public static String line(List<WordSet> sets) {
        return sets.stream()
                .map(set -> set.name() + "（" + String.join("、", set.words()) + "）")
                .collect(joining());
    }
}
