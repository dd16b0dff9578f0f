package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lexicon made ready for reading: words to sets, sets to the rules that name them. Immutable. */
final class Rules {
    private final Lexicon lexicon;
    private final WordFinder finder;
    private final int[][] setsOfWord;
    private final int[][] rulesWithSet;
    private final boolean[] deed;

    Rules(Lexicon lexicon) {
        this.lexicon = lexicon;
        Map<String, List<Integer>> words = new LinkedHashMap<>();
        for (int set = 0; set < lexicon.sets().size(); set++) {
            for (String word : lexicon.sets().get(set).words()) {
                words.computeIfAbsent(word, w -> new ArrayList<>()).add(set);
            }
        }
        finder = new WordFinder(List.copyOf(words.keySet()));
        setsOfWord = words.values().stream().map(Rules::toArray).toArray(int[][]::new);
        deed = new boolean[lexicon.sets().size()];
        List<List<Integer>> rules = new ArrayList<>();
        for (int set = 0; set < deed.length; set++) {
            deed[set] = lexicon.sets().get(set).role() == WordSet.Role.DONE;
            rules.add(new ArrayList<>());
        }
        for (int rule = 0; rule < lexicon.rules().size(); rule++) {
            for (Pattern pattern : lexicon.rules().get(rule).patterns()) {
                for (Pattern.Slot slot : pattern.slots()) {
                    if (!slot.optional() && !rules.get(slot.set()).contains(rule)) {
                        rules.get(slot.set()).add(rule);
                    }
                }
            }
        }
        rulesWithSet = rules.stream().map(Rules::toArray).toArray(int[][]::new);
    }

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    Hits find(String text) {
        return finder.find(text);
    }

    int setCount() {
        return deed.length;
    }

    int ruleCount() {
        return lexicon.rules().size();
    }

    List<WordSet> sets() {
        return lexicon.sets();
    }

    Indicator indicator(int rule) {
        return lexicon.rules().get(rule).indicator();
    }

    List<String> subsets(int rule) {
        return lexicon.rules().get(rule).subsets();
    }

    List<IndicatorRule> all() {
        return lexicon.rules();
    }

    int[] setsOf(int word) {
        return setsOfWord[word];
    }

    boolean isDeed(int set) {
        return deed[set];
    }

    int[] rulesWith(int set) {
        return rulesWithSet[set];
    }

    List<Pattern> patterns(int rule) {
        return lexicon.rules().get(rule).patterns();
    }

    List<Integer> not(int rule) {
        return lexicon.rules().get(rule).not();
    }

    /** Whether the measure word can count the rule's indicator; null asks for any but a rate. */
    boolean counts(int rule, @Nullable String unit) {
        return unit == null
                ? indicator(rule).kind() != IndicatorKind.RATE
                : lexicon.rules().get(rule).units().contains(unit);
    }
}
