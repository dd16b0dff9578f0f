package org.nianjian.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Reading;
import org.nianjian.indicator.Status;

/**
 * A figure as {@code explain} shows it.
 *
 * @param observation what was read
 * @param status its status, relative to the year the text is on
 */
record Figure(Observation observation, Status status) {

    /**
     * The figures of a text in reading order.
     *
     * @param year the year the text reports on; null if nothing tells it: then the latest year that the figures
     *     themselves name takes its place, and without one the words alone decide
     */
    static List<Figure> of(Reading reading, @Nullable Integer year) {
        Integer base = year != null ? year : latestStated(reading.observations());
        List<Figure> figures = new ArrayList<>();
        for (Observation observation : reading.observations()) {
            figures.add(new Figure(observation, status(observation, base)));
        }
        return figures;
    }

    /** The value as a plain decimal; null for a placeholder. */
    @Nullable
    String value() {
        return observation.value() == null
                ? null
                : observation.value().stripTrailingZeros().toPlainString();
    }

    private static @Nullable Integer latestStated(List<Observation> observations) {
        Integer latest = null;
        for (Observation observation : observations) {
            Integer stated = observation.period().statedYear();
            boolean intended = observation.period().status() == Status.PLAN;
            if (stated != null && !intended && (latest == null || stated > latest)) {
                latest = stated;
            }
        }
        return latest;
    }

    private static Status status(Observation observation, @Nullable Integer year) {
        if (observation.redacted()) {
            return Status.REDACTED;
        }
        return year == null ? observation.period().status() : observation.statusIn(year);
    }
}
