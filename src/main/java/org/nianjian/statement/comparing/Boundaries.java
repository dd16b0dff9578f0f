package org.nianjian.statement.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianjian.place.Division;

/** Between which years the area of a division changed: it was set up, abolished, turned into others, or took others in. */
public final class Boundaries {
    /** By area code, the first years after a change. */
    private final Map<String, Set<Integer>> changes = new HashMap<>();

    /**
     * The changes that these divisions tell of.
     *
     * @param divisions those with a first or last year; others do no harm
     */
    public Boundaries(List<Division> divisions) {
        for (Division each : divisions) {
            if (each.from() != null) {
                add(each.code(), each.from());
            }
            if (each.to() != null) {
                add(each.code(), each.to() + 1);
                for (String successor : each.became().split(" ")) {
                    add(successor, each.to() + 1);
                }
            }
        }
    }

    private void add(String code, int firstYear) {
        changes.computeIfAbsent(code, c -> new HashSet<>()).add(firstYear);
    }

    /**
     * Whether the area of that code was another one in the year before.
     *
     * @param areaCode an area code; an empty one never changed
     */
    public boolean changedBefore(String areaCode, int year) {
        return !areaCode.isEmpty() && changes.getOrDefault(areaCode, Set.of()).contains(year);
    }
}
