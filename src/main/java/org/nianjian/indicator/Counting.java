package org.nianjian.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be counted by one measure word.
 *
 * @param rules whether each rule's indicator can; not to be written to
 * @param patterns whether each of a rule's patterns can, where the rule's indicator can; not to be written to
 */
record Counting(boolean[] rules, boolean[][] patterns) {

    /** What each of the measure words that any rule names can count. */
    static Map<String, Counting> byUnit(List<IndicatorRule> rules) {
        Set<String> units = new LinkedHashSet<>();
        for (IndicatorRule rule : rules) {
            units.addAll(rule.units());
            rule.patterns().forEach(pattern -> units.addAll(pattern.units()));
        }
        Map<String, Counting> byUnit = new HashMap<>();
        units.forEach(unit -> byUnit.put(unit, of(rules, unit)));
        return byUnit;
    }

    private static Counting of(List<IndicatorRule> all, String unit) {
        boolean[] rules = new boolean[all.size()];
        boolean[][] patterns = new boolean[all.size()][];
        for (int i = 0; i < rules.length; i++) {
            IndicatorRule rule = all.get(i);
            patterns[i] = new boolean[rule.patterns().size()];
            rules[i] = rule.units().contains(unit);
            for (int k = 0; k < patterns[i].length; k++) {
                Set<String> own = rule.patterns().get(k).units();
                patterns[i][k] = (own.isEmpty() ? rule.units() : own).contains(unit);
                rules[i] |= own.contains(unit);
            }
        }
        return new Counting(rules, patterns);
    }

    /** What any measure word can count: everything but rates. */
    static Counting any(List<IndicatorRule> all) {
        boolean[] rules = new boolean[all.size()];
        boolean[][] patterns = new boolean[all.size()][];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = all.get(i).indicator().kind() != IndicatorKind.RATE;
            patterns[i] = new boolean[all.get(i).patterns().size()];
            Arrays.fill(patterns[i], true);
        }
        return new Counting(rules, patterns);
    }

    /** Nothing. */
    static Counting nothing(List<IndicatorRule> all) {
        return new Counting(new boolean[all.size()], new boolean[all.size()][0]);
    }
}
