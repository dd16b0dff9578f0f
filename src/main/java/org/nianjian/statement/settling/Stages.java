package org.nianjian.statement.settling;

import java.util.List;
import java.util.Set;
import org.nianjian.indicator.Observation;
import org.nianjian.statement.Role;

/** Leaves out the later stages of things that are counted already: 受理41件、化解41件 are 41. */
record Stages() implements Reduction {

    @Override
    public void apply(Figures figures) {
        Set<Integer> counting = figures.countingOrdinals();
        List<Observation> later = figures.counting().stream()
                .filter(each -> each.relation().stageOf() != null
                        && each.relation().stageOf() < each.ordinal()
                        && counting.contains(each.relation().stageOf()))
                .toList();
        figures.leaveOut(later, Role.STAGE);
    }
}
