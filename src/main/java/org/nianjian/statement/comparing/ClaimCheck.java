package org.nianjian.statement.comparing;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.UnitFamily;
import org.nianjian.statement.YearOverYear;

/**
 * Holds a comparison that a report makes against the data.
 *
 * <p>A claimed percentage agrees if it differs from the computed one by less than one unit of its last digit, for people
 * round and cut off alike (12.87% is claimed as 12.9% and as 12.8%). A claimed difference of counts must be exact.
 */
public final class ClaimCheck {
    /** How far "about" reaches, as for counts: a tenth of the claim. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private static final String PERCENT = "%";
    private static final String POINTS = "个百分点";

    private ClaimCheck() {}

    /**
     * A claim beside the data.
     *
     * @param dataChange the change that the statements give, in the claim's unit, percent with 4 decimals half up; null
     *     if it cannot be computed
     * @param agreement whether both agree
     */
    public record Checked(@Nullable BigDecimal dataChange, Agreement agreement) {
        private static final Checked NOT = new Checked(null, Agreement.NOT_CHECKABLE);
    }

    /**
     * Checks a claim.
     *
     * @param claim what the report says
     * @param indicator the claim's indicator
     * @param data the report's statement of that indicator beside the year before; null if it makes none
     */
    public static Checked check(Claim claim, Indicator indicator, @Nullable YearOverYear data) {
        if (data == null
                || data.change() == null
                || data.previousValue() == null
                || claim.baseYear() != null && claim.baseYear() != data.previousYear()
                || data.comparability().contains(Comparability.PARTIAL_YEAR)) {
            return Checked.NOT;
        }
        BigDecimal change = inUnitOf(claim, indicator, data.change(), data.previousValue());
        if (change == null) {
            return Checked.NOT;
        }
        if (allows(claim, change)) {
            return new Checked(change, Agreement.AGREES);
        }
        boolean exact = data.changeBound() == Bound.EXACT;
        return new Checked(change, exact || excludes(data, claim) ? Agreement.DIFFERS : Agreement.NOT_CHECKABLE);
    }

    private static @Nullable BigDecimal inUnitOf(
            Claim claim, Indicator indicator, BigDecimal change, BigDecimal previous) {
        boolean rate = indicator.kind() == IndicatorKind.RATE;
        return switch (claim.unit()) {
            // Of a rate, "rose by 2%" may mean two points or two hundredths: nothing tells.
            case PERCENT -> rate || previous.signum() == 0 ? null : Percent.of(change, previous);
            case POINTS -> rate ? change : null;
            default -> !rate && UnitFamily.of(indicator, claim.unit()) == UnitFamily.of(indicator) ? change : null;
        };
    }

    private static boolean allows(Claim claim, BigDecimal change) {
        BigDecimal difference = change.subtract(claim.change());
        BigDecimal slack = slack(claim);
        return switch (claim.bound()) {
            case EXACT -> isWithin(difference.abs(), slack);
            case AT_LEAST -> isWithin(difference.negate(), slack);
            case AT_MOST -> isWithin(difference, slack);
            case ABOUT ->
                isWithin(difference.abs(), slack.add(claim.change().abs().multiply(ABOUT)));
        };
    }

    private static boolean isWithin(BigDecimal difference, BigDecimal slack) {
        return difference.signum() <= 0 || difference.compareTo(slack) < 0;
    }

    private static BigDecimal slack(Claim claim) {
        boolean share = claim.unit().equals(PERCENT) || claim.unit().equals(POINTS);
        return share ? BigDecimal.ONE.movePointLeft(Math.max(0, claim.change().scale())) : BigDecimal.ZERO;
    }

    /** Whether data that are not exact still rule the claim out: it goes the other way. */
    private static boolean excludes(YearOverYear data, Claim claim) {
        Range now = Range.of(data.value(), data.bound());
        Range before =
                Range.of(Objects.requireNonNull(data.previousValue()), Objects.requireNonNull(data.previousBound()));
        int direction = now.isAbove(before) ? 1 : before.isAbove(now) ? -1 : 0;
        return direction != 0 && direction == -claim.change().signum();
    }
}
