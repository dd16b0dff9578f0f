package org.nianjian.publish.status;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianjian.indicator.Status;
import org.nianjian.report.Body;
import org.nianjian.statement.Comparability;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;

/** What must be known of an edition before its statements can be told with their status: a little for every body and year. */
public final class Statuses {
    private static final Set<Comparability> BREAKS =
            EnumSet.of(Comparability.BOUNDARY, Comparability.DEFINITION, Comparability.UNIT);

    private record Reported(String bodyId, int year) {}

    private record Place(String bodyId, int year, String indicator) {}

    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();
    private final Set<Reported> reported = new HashSet<>();
    private final Set<Place> redacted = new HashSet<>();
    private final Set<Place> breaks = new HashSet<>();

    /** Those of an edition. */
    public Statuses(Facts facts) {
        facts.statements(row -> {
            bodies.putIfAbsent(row.body().id(), row.body());
            years.add(row.year());
        });
        facts.submissions(row -> {
            Body body = row.body();
            Integer year = row.year();
            if (body != null && year != null && row.state() == SubmissionRow.State.CURRENT) {
                reported.add(new Reported(body.id(), year));
            }
        });
        facts.observations(row -> {
            Integer year = row.year();
            if (row.status() == Status.REDACTED && year != null) {
                redacted.add(new Place(row.body().id(), year, row.observation().indicator()));
            }
        });
        facts.yearOverYear(row -> {
            if (row.comparison().comparability().stream().anyMatch(BREAKS::contains)) {
                breaks.add(
                        new Place(row.body().id(), row.year(), row.indicator().id()));
            }
        });
    }

    /** The bodies that state anything, in published order. */
    public List<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    /** The years on which anything is stated, ascending. */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    /** What a statement is. */
    public ObsStatus of(StatementRow row) {
        if (breaks.contains(
                new Place(row.body().id(), row.year(), row.indicator().id()))) {
            return ObsStatus.B;
        }
        return row.statement().partialYear() ? ObsStatus.D : ObsStatus.A;
    }

    /** Why a body states nothing of an indicator on a year. */
    public ObsStatus missing(String bodyId, int year, String indicator) {
        if (redacted.contains(new Place(bodyId, year, indicator))) {
            return ObsStatus.Q;
        }
        return reported.contains(new Reported(bodyId, year)) ? ObsStatus.O : ObsStatus.L;
    }
}
