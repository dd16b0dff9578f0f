package org.nianjian.statement.settling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianjian.indicator.Observation;
import org.nianjian.statement.Role;

/**
 * Leaves out what the text calls a part of another figure of the indicator.
 *
 * <p>It does so even where that total itself does not count because it was redacted: a part is not what the report
 * states for the indicator. A part of another indicator's figure counts: of 289 disputes, 188 were settled orally.
 */
record Parts() implements Reduction {

    @Override
    public void apply(Figures figures) {
        List<Observation> parts = figures.counting().stream()
                .filter(each -> each.relation().partOf() != null
                        && each.relation().partOf() != each.ordinal()
                        && figures.hasStated(each.relation().partOf()))
                .toList();
        Set<Integer> totals =
                parts.stream().map(each -> each.relation().partOf()).collect(Collectors.toSet());
        figures.leaveOut(parts, Role.PART);
        figures.counting().stream()
                .filter(each -> totals.contains(each.ordinal()))
                .forEach(each -> figures.mark(each, Role.TOTAL));
    }
}
