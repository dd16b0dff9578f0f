package org.nianjian.statement.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianjian.place.Division;

/**
 * Divisions that became others between two years: the same land before and after.
 *
 * <p>A division that others became part of, and that was there before, stands on both sides.
 *
 * @param year the first year after the change
 * @param before the area codes of the year before, ascending
 * @param after the area codes since then, ascending
 */
public record Succession(int year, List<String> before, List<String> after) {
    public Succession {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What happened to divisions. */
    public enum Kind {
        /** One became one. */
        RENAMED,
        /** Several became one. */
        MERGED,
        /** One became several. */
        SPLIT,
        /** Several became several. */
        REDRAWN;

        /** The published word. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What happened. */
    public Kind kind() {
        if (after.size() == 1) {
            return before.size() == 1 ? Kind.RENAMED : Kind.MERGED;
        }
        return before.size() == 1 ? Kind.SPLIT : Kind.REDRAWN;
    }

    /**
     * Every succession that these divisions tell of, by year and codes.
     *
     * @param divisions those that ended say what they became; those that then began say since when they are there
     */
    public static List<Succession> of(List<Division> divisions) {
        Set<String> begun = new HashSet<>();
        for (Division each : divisions) {
            if (each.from() != null) {
                begun.add(each.from() + " " + each.code());
            }
        }
        SortedMap<Integer, List<Sides>> byYear = new TreeMap<>();
        for (Division each : divisions) {
            if (each.to() != null && !each.became().isEmpty()) {
                int year = each.to() + 1;
                Sides sides = new Sides(new TreeSet<>(), new TreeSet<>());
                sides.before.add(each.code());
                for (String successor : each.became().split(" ")) {
                    sides.after.add(successor);
                    if (!begun.contains(year + " " + successor)) {
                        sides.before.add(successor);
                    }
                }
                join(byYear.computeIfAbsent(year, y -> new ArrayList<>()), sides);
            }
        }
        List<Succession> all = new ArrayList<>();
        byYear.forEach((year, changes) -> changes.stream()
                .map(each -> new Succession(year, List.copyOf(each.before), List.copyOf(each.after)))
                .sorted((a, b) -> a.before.toString().compareTo(b.before.toString()))
                .forEach(all::add));
        return all;
    }

    private record Sides(Set<String> before, Set<String> after) {
        boolean meets(Sides other) {
            return before.stream().anyMatch(other.before::contains)
                    || after.stream().anyMatch(other.after::contains);
        }
    }

    /** Changes that share a division are one: what it lost to the one it may have won from the other. */
    private static void join(List<Sides> changes, Sides added) {
        Sides whole = added;
        List<Sides> met = changes.stream().filter(added::meets).toList();
        for (Sides each : met) {
            whole.before.addAll(each.before);
            whole.after.addAll(each.after);
        }
        changes.removeAll(met);
        changes.add(whole);
    }
}
