package org.nianjian.statement.settling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.Observation;
import org.nianjian.statement.Role;

/** The figures that one report gives for one indicator, while rules take away what must not be counted beside others. */
final class Figures {
    private final Indicator indicator;
    private final Set<Integer> ordinals;
    private final Map<Integer, Role> roles;
    private List<Observation> counting;

    /**
     * Figures to settle.
     *
     * @param indicator what all of them are
     * @param counting those of the report's year, in reading order
     * @param ordinals every figure of that indicator in the report, whatever its year or status
     * @param roles where the roles of the figures are noted
     */
    Figures(Indicator indicator, List<Observation> counting, Set<Integer> ordinals, Map<Integer, Role> roles) {
        this.indicator = indicator;
        this.counting = List.copyOf(counting);
        this.ordinals = Set.copyOf(ordinals);
        this.roles = roles;
    }

    Indicator indicator() {
        return indicator;
    }

    /** What still counts, in reading order. */
    List<Observation> counting() {
        return counting;
    }

    /** Whether the report gives a figure with that ordinal for this indicator, counting or not. */
    boolean hasStated(@Nullable Integer ordinal) {
        return ordinal != null && ordinals.contains(ordinal);
    }

    /** The ordinals of what still counts. */
    Set<Integer> countingOrdinals() {
        return counting.stream().map(Observation::ordinal).collect(Collectors.toSet());
    }

    /** Takes figures out of the counting. */
    void leaveOut(Collection<Observation> gone, Role role) {
        if (gone.isEmpty()) {
            return;
        }
        gone.forEach(each -> mark(each, role));
        Set<Integer> left = gone.stream().map(Observation::ordinal).collect(Collectors.toSet());
        List<Observation> rest = new ArrayList<>(counting);
        rest.removeIf(each -> left.contains(each.ordinal()));
        counting = List.copyOf(rest);
    }

    void mark(Observation observation, Role role) {
        roles.put(observation.ordinal(), role);
    }

    /** Whether a figure was found to hold others within it. */
    boolean isTotal(Observation observation) {
        return roles.get(observation.ordinal()) == Role.TOTAL;
    }
}
