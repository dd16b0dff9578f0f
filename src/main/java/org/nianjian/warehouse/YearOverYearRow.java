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
     * @param origin what must be known of the submission that the value stands in
     * @param previousRecognised whether the previous value, or one of the sum, was recognised in a picture
     * @param previousBodies the bodies whose sum the previous value is; empty if it is the body's own
     */
    public record Marks(
            boolean corrected,
            @Nullable BigDecimal replaced,
            boolean previousCorrected,
            @Nullable BigDecimal previousReplaced,
            Origin origin,
            boolean previousRecognised,
            List<Body> previousBodies) {
        static final Marks NONE = new Marks(false, null, false, null, Origin.PLAIN, false, List.of());

        public Marks {
            previousBodies = List.copyOf(previousBodies);
        }
    }
}
