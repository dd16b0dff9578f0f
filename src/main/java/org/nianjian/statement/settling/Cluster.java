package org.nianjian.statement.settling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.indicator.Observation;
import org.nianjian.quantity.Bound;

/**
 * Figures that are coordinated in one sentence and add up, in reading order, at least one.
 *
 * @param segment the stretch of text that they stand in
 * @param partial whether they cover only part of the year; never mixed with such as cover all of it
 * @param members the figures
 */
record Cluster(int segment, boolean partial, List<Observation> members) {
    private record Key(int segment, boolean partial) {}

    /** The figures by sentence, in the order of each sentence's first figure. */
    static List<Cluster> bySentence(List<Observation> figures) {
        Map<Key, List<Observation>> bySentence = new LinkedHashMap<>();
        for (Observation each : figures) {
            Key key = new Key(each.context().segment(), each.period().partial());
            bySentence.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
        }
        List<Cluster> clusters = new ArrayList<>();
        bySentence.forEach((key, members) -> clusters.add(new Cluster(key.segment, key.partial, members)));
        return clusters;
    }

    boolean isJustBefore(Cluster other) {
        return other.segment == segment + 1 && other.partial == partial;
    }

    BigDecimal value() {
        return members.stream().map(Values::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Bound bound() {
        return members.stream().map(Observation::bound).reduce(Bound.EXACT, Bound::plus);
    }
}
