package org.nianjian.warehouse;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Claim;
import org.nianjian.statement.comparing.Agreement;

/**
 * A comparison that a report makes itself, beside what the data say.
 *
 * @param claim what the report says
 * @param observation the figure that carries it, with whose it is and where it stands
 * @param indicatorZh the Chinese name of the indicator that it is about; empty if that is not clear
 * @param dataChange the same change computed from the statements, in the claim's unit; null if it cannot be
 * @param verdict whether both agree
 */
public record ClaimRow(
        Claim claim,
        ObservationRow observation,
        String indicatorZh,
        @Nullable BigDecimal dataChange,
        Agreement verdict) {}
