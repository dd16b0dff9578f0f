package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A chained index: 100 in its first year, from year to year multiplied by the ratio of the matched sums.
 *
 * <p>A year is linked to the one before by three matched bodies at least, sums above zero in both, and a change whose sign their
 * bounds leave no doubt of: what may be a fall must not raise a level. An index can stand
 * only on one unbroken run of links, for two runs have no level in common: the longest is taken, of equally long ones
 * the latest, and the years outside it have none.
 */
final class Chain {
    static final int SMALLEST_PANEL = 3;
    private static final int DECIMALS = 4;
    private static final BigDecimal BASE = BigDecimal.valueOf(100);

    private Chain() {}

    /** The index of every year of the chain, 4 decimals half up; empty without a single link. */
    static Map<Integer, BigDecimal> index(SortedMap<Integer, Panel> panels) {
        int bestFirst = 0;
        int bestLinks = 0;
        int first = 0;
        int links = 0;
        for (Map.Entry<Integer, Panel> each : panels.entrySet()) {
            int year = each.getKey();
            if (!links(each.getValue())) {
                links = 0;
                continue;
            }
            if (links == 0 || first + links != year - 1) {
                first = year - 1;
                links = 0;
            }
            links++;
            if (links >= bestLinks) {
                bestFirst = first;
                bestLinks = links;
            }
        }
        return bestLinks == 0 ? Map.of() : index(panels, bestFirst, bestLinks);
    }

    private static Map<Integer, BigDecimal> index(SortedMap<Integer, Panel> panels, int first, int links) {
        Map<Integer, BigDecimal> index = new TreeMap<>();
        BigDecimal level = BASE;
        index.put(first, rounded(level));
        for (int year = first + 1; year <= first + links; year++) {
            Panel panel = panels.get(year);
            if (panel != null) {
                level = level.multiply(panel.now().value())
                        .divide(panel.before().value(), MathContext.DECIMAL128);
                index.put(year, rounded(level));
            }
        }
        return index;
    }

    private static boolean links(@Nullable Panel panel) {
        return panel != null
                && panel.matched() >= SMALLEST_PANEL
                && panel.now().value().signum() > 0
                && panel.changePercent() != null;
    }

    private static BigDecimal rounded(BigDecimal level) {
        return level.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
