package org.nianjian.publish.check;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Places in a page: a letter and a number each, as figures have by the hundred thousand, in a bit, all others as they are
 * called.
 */
final class Places {
    /** Beyond that a number is a name like any other: so many bits are no longer few. */
    private static final int MOST_DIGITS = 5;

    private final Map<Character, BitSet> numbered = new TreeMap<>();
    private final Set<String> named = new TreeSet<>();

    void add(String place) {
        int number = number(place);
        if (number < 0) {
            named.add(place);
        } else {
            numbered.computeIfAbsent(place.charAt(0), letter -> new BitSet()).set(number);
        }
    }

    /** Takes a place out; false if it was not in. */
    boolean remove(String place) {
        int number = number(place);
        if (number < 0) {
            return named.remove(place);
        }
        BitSet numbers = numbered.get(place.charAt(0));
        boolean there = numbers != null && numbers.get(number);
        if (numbers != null) {
            numbers.clear(number);
        }
        return there;
    }

    boolean isEmpty() {
        return named.isEmpty() && numbered.values().stream().allMatch(BitSet::isEmpty);
    }

    /** The number of a place that is a letter and a number without leading zeros; −1 if it is none. */
    private static int number(String place) {
        if (place.length() < 2 || place.length() > 1 + MOST_DIGITS || place.charAt(1) == '0' && place.length() > 2) {
            return -1;
        }
        int number = 0;
        for (int i = 1; i < place.length(); i++) {
            char c = place.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}
