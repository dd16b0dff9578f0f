package org.nianjian.warehouse;

import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.report.Body;
import org.nianjian.statement.Role;

/**
 * An observation with whose it is, of which year, and what it did for the statement.
 *
 * @param id unique in an edition, the same in every run on the same input
 * @param file the submission
 * @param body whose report it stands in
 * @param reportYear the year reported on; null if nothing tells it
 * @param year the figure's own year; null if neither it nor the report's is known
 * @param observation what was read
 * @param indicatorZh the indicator's Chinese name; empty for an unclassified figure
 * @param status its status in a report on that year
 * @param role what it did for the statement
 * @param origin what must be known of its submission
 */
public record ObservationRow(
        String id,
        String file,
        Body body,
        @Nullable Integer reportYear,
        @Nullable Integer year,
        Observation observation,
        String indicatorZh,
        Status status,
        Role role,
        Origin origin) {

    /** A figure of a plain submission. */
    public ObservationRow(
            String id,
            String file,
            Body body,
            @Nullable Integer reportYear,
            @Nullable Integer year,
            Observation observation,
            String indicatorZh,
            Status status,
            Role role) {
        this(id, file, body, reportYear, year, observation, indicatorZh, status, role, Origin.PLAIN);
    }
}
