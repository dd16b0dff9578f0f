package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianjian.intake.side.ExpectedBody;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Fact;
import org.nianjian.warehouse.SubmissionRow;

/** Holds the list of those who are expected to report against what was handed in. */
final class Expectations {
    private Expectations() {}

    /**
     * Everybody who was expected to report, by year and then in the order of the list, for every year from the first on
     * which anybody reported to the last.
     *
     * @param bodies the bodies of the edition; {@link Listed} says which row means which
     * @param submissions everything that was handed in
     */
    static List<Fact.Expected> of(List<ExpectedBody> expected, Bodies bodies, List<Fact.Submission> submissions) {
        Map<Integer, Map<Integer, Integer>> currentByYear = new HashMap<>();
        SortedSet<Integer> years = new TreeSet<>();
        for (Fact.Submission each : submissions) {
            Integer year = each.row().year();
            Integer body = each.body();
            if (each.row().state() == SubmissionRow.State.CURRENT && year != null && body != null) {
                years.add(year);
                currentByYear.computeIfAbsent(year, y -> new HashMap<>()).merge(body, each.place(), Math::min);
            }
        }
        if (years.isEmpty() || expected.isEmpty()) {
            return List.of();
        }
        Listed listed = new Listed(expected);
        Map<ExpectedBody, Integer> places = new HashMap<>();
        for (Body body : bodies.ordered()) {
            ExpectedBody row = listed.of(body);
            if (row != null) {
                places.putIfAbsent(row, bodies.place(body));
            }
        }
        List<Fact.Expected> rows = new ArrayList<>();
        for (int year = years.first(); year <= years.last(); year++) {
            Map<Integer, Integer> current = currentByYear.getOrDefault(year, Map.of());
            for (ExpectedBody each : expected) {
                Integer body = places.get(each);
                if (each.reportsOn(year)) {
                    rows.add(new Fact.Expected(
                            year,
                            each.body(),
                            each.level(),
                            each.type(),
                            each.areaCode(),
                            body,
                            body == null ? null : current.get(body)));
                }
            }
        }
        return rows;
    }
}
