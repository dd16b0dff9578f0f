package org.nianjian.statement;

import java.util.List;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;

/** A small catalogue for tests: one indicator of each way of adding and counting. */
public final class Indicators {
    public static final Indicator CASES = flow("cases", "件");
    public static final Indicator EVENTS = flow("events", "场");
    public static final Indicator AUDIENCE = flow("audience", "人次");
    public static final Indicator VISITS = flow("visits", "批");
    public static final Indicator OFFICERS =
            new Indicator("officers", "officers", "officers", IndicatorKind.STOCK, "人", "officers", "officers");
    public static final Indicator SUCCESS =
            new Indicator("success", "success", "success", IndicatorKind.RATE, "%", "success", "success");
    public static final Catalogue CATALOGUE =
            new Catalogue(List.of(CASES, EVENTS, AUDIENCE, VISITS, OFFICERS, SUCCESS));

    private Indicators() {}

    private static Indicator flow(String id, String unit) {
        return new Indicator(id, id, id, IndicatorKind.FLOW, unit, id, id);
    }
}
