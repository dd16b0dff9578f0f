package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lexicon of a few words for tests, with patterns written as in the catalogue: {@code =HANDLE ?LAW}, {@code THING #场}. */
final class SmallLexicon {
    private final List<WordSet> sets = new ArrayList<>();
    private final List<IndicatorRule> rules = new ArrayList<>();

    SmallLexicon about(String name, String... words) {
        return set(name, WordSet.Role.ABOUT, 0, null, words);
    }

    SmallLexicon done(String name, int stage, String... words) {
        return set(name, WordSet.Role.DONE, stage, null, words);
    }

    SmallLexicon set(String name, WordSet.Role role, int stage, @Nullable String givesWayTo, String... words) {
        sets.add(new WordSet(name, role, stage, givesWayTo, List.of(words)));
        return this;
    }

    /** An indicator counted by these measure words, told in these ways. */
    SmallLexicon rule(String id, IndicatorKind kind, Set<String> units, String... patterns) {
        return rule(id, kind, units, List.of(), List.of(), null, patterns);
    }

    SmallLexicon rule(
            String id,
            IndicatorKind kind,
            Set<String> units,
            List<String> not,
            List<String> subsets,
            @Nullable String people,
            String... patterns) {
        Indicator indicator = new Indicator(id, id, id, kind, "件", id, id);
        List<Pattern> ways = new ArrayList<>();
        for (String pattern : patterns) {
            ways.add(pattern(pattern));
        }
        List<Integer> vetoes = not.stream().map(this::indexOf).toList();
        rules.add(new IndicatorRule(indicator, units, ways, vetoes, subsets, List.of(), List.of(), people, List.of()));
        return this;
    }

    private Pattern pattern(String written) {
        List<Pattern.Slot> slots = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (String part : written.split(" ")) {
            if (part.startsWith("#")) {
                units.add(part.substring(1));
                continue;
            }
            boolean optional = part.startsWith("?");
            Pattern.Reach reach = Pattern.Reach.ANY;
            for (Pattern.Reach each : Pattern.Reach.values()) {
                reach = !each.sign().isEmpty() && part.startsWith(each.sign()) ? each : reach;
            }
            String name = part.replaceAll("^[^A-Z]", "");
            slots.add(new Pattern.Slot(indexOf(name), reach, optional));
        }
        return new Pattern(slots, Set.copyOf(units));
    }

    private int indexOf(String name) {
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no set is called " + name);
    }

    Lexicon build() {
        return new Lexicon(sets, rules);
    }
}
