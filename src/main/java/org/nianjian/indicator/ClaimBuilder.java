package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.ChangeReader.Change;
import org.nianjian.quantity.Quantity;

/** Collects the comparisons that a text makes itself: 同比增长12%, 比上年减少3件. */
final class ClaimBuilder {
    private static final int NOTHING_NAMED = -2;
    private static final String PERCENT = "%";

    private final Rules rules;
    private final Scorer scorer;
    private final List<Claim> claims = new ArrayList<>();

    /** @param scorer the one that is led through the text, at the figure that is added */
    ClaimBuilder(Rules rules, Scorer scorer) {
        this.rules = rules;
        this.scorer = scorer;
    }

    /** The comparisons so far, in reading order. */
    List<Claim> claims() {
        return claims;
    }

    /**
     * Keeps a comparison; what it is about is told by its own words, or else by the figure before it.
     *
     * @param before the figure before it in the section; null if there is none
     * @param baseYear the calendar year that it names to compare with; null if it names none
     */
    void add(Draft draft, @Nullable Draft before, @Nullable Integer baseYear) {
        Figure figure = draft.figure();
        if (figure.value() == null || draft.period.status() == Status.PLAN) {
            return;
        }
        int rule = claimed(draft, figure.unit());
        if (rule == NOTHING_NAMED) {
            int level = before != null && Relations.sameSegment(before, draft) ? before.lastLevelRule : -1;
            rule = mayChange(level, figure) ? level : -1;
        }
        draft.lastLevelRule = rule;
        String indicator = rule < 0 ? Observation.OTHER : rules.indicator(rule).id();
        boolean down = draft.change == Change.DOWN;
        claims.add(new Claim(
                draft.ordinal(),
                indicator,
                down ? figure.value().negate() : figure.value(),
                figure.unit(),
                down ? figure.bound().negated() : figure.bound(),
                baseYear));
    }

    /**
     * What a comparison names itself: percentage points are of a rate, a percentage is of anything else, a count of what
     * its measure word counts. −1 if it names a rate and tells a percentage; {@link #NOTHING_NAMED} if it names nothing.
     */
    private int claimed(Draft draft, String unit) {
        Match rate = scorer.again(draft.clause(), PERCENT);
        boolean share = isOfShares(draft.figure());
        Match own = share ? rate : scorer.again(draft.clause(), unit.equals(PERCENT) ? null : unit);
        if (own != null) {
            return own.rule();
        }
        return rate != null && unit.equals(PERCENT) ? -1 : NOTHING_NAMED;
    }

    /** Whether a change of that size can be one of what the rule counts: 2万元 is none of a rate, 3次 none of cases. */
    private boolean mayChange(int rule, Figure figure) {
        if (rule < 0 || figure.unit().equals(PERCENT)) {
            return rule >= 0;
        }
        return isOfShares(figure)
                ? rules.indicator(rule).kind() == IndicatorKind.RATE
                : rules.countedBy(figure.unit()).rules()[rule];
    }

    private static boolean isOfShares(Figure figure) {
        return figure instanceof Figure.Number number && number.quantity().form() == Quantity.Form.POINTS;
    }
}
