package org.nianjian.publish.page.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.quantity.Bound;

/** The cell of a change: in per cent, or of a rate in percentage points, coloured by where it went. */
public final class ChangeCell {
    private ChangeCell() {}

    /**
     * Writes it.
     *
     * @param moved the change; null is a dash
     * @param bound its bound; null if it rests on none
     * @param rate whether it is one of a rate
     */
    public static void write(Html html, @Nullable BigDecimal moved, @Nullable Bound bound, boolean rate) {
        if (moved == null) {
            html.element("td", "—", "class", "n");
            return;
        }
        String direction = moved.signum() > 0 ? " rise" : moved.signum() < 0 ? " fall" : "";
        html.open("td", "class", "n" + direction, "data-v", moved.toPlainString());
        html.both(rate ? Figures.points(moved, bound) : Figures.percent(moved, bound))
                .close();
    }
}
