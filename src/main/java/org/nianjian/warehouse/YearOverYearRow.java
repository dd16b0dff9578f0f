package org.nianjian.warehouse;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.report.Body;
import org.nianjian.statement.YearOverYear;

/**
 * A comparison with whose it is.
 *
 * @param body whose
 * @param year the later year
 * @param indicator of what
 * @param comparison the two values and their change
 * @param marks what a reader must know of the two values
 */
public record YearOverYearRow(Body body, int year, Indicator indicator, YearOverYear comparison, Marks marks) {

    /** A comparison of two values as they were read. */
    public YearOverYearRow(Body body, int year, Indicator indicator, YearOverYear comparison) {
        this(body, year, indicator, comparison, Marks.NONE);
    }

    /**
     * What a reader must know of the two values.
     *
     * @param corrected whether a person overrode, added or confirmed the value
     * @param replaced the value that was read before that; null if none
     * @param previousCorrected whether a person did so with the previous value
     * @param previousReplaced the previous value that was read before that; null if none
     * @param copied whether the submission repeats most of another one
     * @param previousBodies the bodies whose sum the previous value is; empty if it is the body's own
     */
    public record Marks(
            boolean corrected,
            @Nullable BigDecimal replaced,
            boolean previousCorrected,
            @Nullable BigDecimal previousReplaced,
            boolean copied,
            List<Body> previousBodies) {
        static final Marks NONE = new Marks(false, null, false, null, false, List.of());

        public Marks {
            previousBodies = List.copyOf(previousBodies);
        }
    }
}
