package org.nianjian.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From a name to all divisions that have it; namesakes are chained, for most names have one bearer only. */
final class NameIndex {
    private static final int NONE = -1;

    private final List<Division> divisions;
    private final Map<String, Integer> first;

    /** Where the chain goes on, by the number in the chain's own order of entries. */
    private int[] next = new int[0];

    private int[] bearer = new int[0];
    private int size;

    NameIndex(List<Division> divisions) {
        this.divisions = divisions;
        first = new HashMap<>(divisions.size() * 2);
    }

    /** Adds a name of the division with a number; what is added last comes first. */
    void add(String name, int division) {
        if (size == next.length) {
            int room = Math.max(64, size * 2);
            next = Arrays.copyOf(next, room);
            bearer = Arrays.copyOf(bearer, room);
        }
        Integer before = first.put(name, size);
        next[size] = before == null ? NONE : before;
        bearer[size] = division;
        size++;
    }

    /** The divisions with the name, the last added first. */
    List<Division> get(String name) {
        Integer at = first.get(name);
        if (at == null) {
            return List.of();
        }
        List<Division> found = new ArrayList<>();
        for (int i = at; i != NONE; i = next[i]) {
            found.add(divisions.get(bearer[i]));
        }
        return found;
    }
}
