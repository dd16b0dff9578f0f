package org.nianjian.publish.page.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.Html;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Headlines;

/**
 * The cell of a change, coloured by where it went: in per cent; of a rate in percentage points; as a number where the value before
 * was below 20, of which per cents say too much.
 */
public final class ChangeCell {
    private static final BigDecimal LEAST_BASE = Headlines.DEFAULT.previousTotal();

    private ChangeCell() {}

    /** Writes the change of matched bodies. */
    public static void write(Html html, GroupSummary of, Indicator indicator) {
        write(html, indicator, of.change(), of.changePercent(), of.matchedPreviousTotal(), of.changeBound());
    }

    /** Writes the change of a body. */
    public static void write(Html html, YearOverYear of, Indicator indicator) {
        write(html, indicator, of.change(), of.changePercent(), of.previousValue(), of.changeBound());
    }

    private static void write(
            Html html,
            Indicator indicator,
            @Nullable BigDecimal change,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal previous,
            @Nullable Bound bound) {
        if (indicator.kind() == IndicatorKind.RATE) {
            cell(html, change, change == null ? null : Figures.points(change, bound));
        } else if (isSmall(percent, previous, bound) && change != null) {
            cell(html, percent == null ? change : percent, Figures.difference(change, bound));
        } else {
            cell(html, percent, percent == null ? null : Figures.percent(percent, bound));
        }
    }

    /** Whether the base is too small, and the change sure: without a per cent it is only if it is exact and from zero. */
    private static boolean isSmall(@Nullable BigDecimal percent, @Nullable BigDecimal previous, @Nullable Bound bound) {
        if (previous == null || previous.compareTo(LEAST_BASE) >= 0) {
            return false;
        }
        return percent != null || previous.signum() == 0 && bound == Bound.EXACT;
    }

    private static void cell(Html html, @Nullable BigDecimal moved, @Nullable Both words) {
        if (moved == null || words == null) {
            html.element("td", "—", "class", "n");
            return;
        }
        String direction = moved.signum() > 0 ? " rise" : moved.signum() < 0 ? " fall" : "";
        html.open("td", "class", "n" + direction, "data-v", moved.toPlainString());
        html.both(words).close();
    }
}
