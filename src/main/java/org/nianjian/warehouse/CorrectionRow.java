package org.nianjian.warehouse;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.statement.Correction;
import org.nianjian.statement.correcting.Corrected;

/**
 * A correction and what became of it.
 *
 * @param correction what the person wrote
 * @param file the submission that it meant; empty if none
 * @param body the body that it meant, or as written where it meant none
 * @param year the year that it meant; null if none
 * @param result what became of it
 * @param replaced the value that was read; null if none was
 * @param message why, one sentence in Chinese; empty if it was carried out
 */
public record CorrectionRow(
        Correction correction,
        String file,
        String body,
        @Nullable Integer year,
        Corrected.Result result,
        @Nullable BigDecimal replaced,
        String message) {}
