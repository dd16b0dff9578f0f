package org.nianjian.publish.chart.data;

import java.math.BigDecimal;
import java.util.List;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;

/**
 * What became of disputes: found, handled, settled, in one year and over the bodies that state every stage shown, for only then
 * are the stages of the same disputes.
 *
 * @param level the level of the bodies
 * @param type their type
 * @param group which of them
 * @param year the year
 * @param stages from the first to the last, two or three
 * @param bodies how many bodies state all of them
 */
public record Funnel(Level level, BodyType type, Group group, int year, List<Stage> stages, int bodies) {
    /** The stages as the catalogue calls them. */
    public static final List<String> STAGES =
            List.of("mediation.disputes_screened", "mediation.disputes_handled", "mediation.disputes_settled");

    public Funnel {
        stages = List.copyOf(stages);
    }

    /**
     * A stage.
     *
     * @param indicator what it counts
     * @param total the sum over the bodies
     * @param bound its bound
     * @param noted how many of its values were corrected, copied or recognised in scans
     */
    public record Stage(Indicator indicator, BigDecimal total, Bound bound, Noted noted) {}
}
