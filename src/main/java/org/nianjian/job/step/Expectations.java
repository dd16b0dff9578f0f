package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.side.ExpectedBody;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.warehouse.Fact;
import org.nianjian.warehouse.SubmissionRow;

/** Holds the list of those who are expected to report against what was handed in. */
final class Expectations {
    private Expectations() {}

    /**
     * Everybody who was expected to report, by year and then in the order of the list, for every year from the first on
     * which anybody reported to the last.
     *
     * @param bodies the bodies of the edition; a body stands for the row that has its code and type, or its name
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
        List<@Nullable Integer> places = new ArrayList<>();
        expected.forEach(each -> places.add(place(each, bodies)));
        List<Fact.Expected> rows = new ArrayList<>();
        for (int year = years.first(); year <= years.last(); year++) {
            Map<Integer, Integer> current = currentByYear.getOrDefault(year, Map.of());
            for (int i = 0; i < expected.size(); i++) {
                ExpectedBody each = expected.get(i);
                Integer body = places.get(i);
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

    private static @Nullable Integer place(ExpectedBody expected, Bodies bodies) {
        for (Body body : bodies.ordered()) {
            boolean sameKind = body.type() == expected.type();
            boolean named = names(expected, body.name());
            boolean same = expected.areaCode().isEmpty()
                    ? named && body.level() == expected.level()
                    : body.areaCode().equals(expected.areaCode()) && (named || sameOffice(expected, body));
            if (sameKind && same) {
                return bodies.place(body);
            }
        }
        return null;
    }

    /** A division has one government; a department is told by what it is called after its place. */
    private static boolean sameOffice(ExpectedBody expected, Body body) {
        String organisation = body.id().substring(body.id().lastIndexOf('|') + 1);
        return expected.type() == BodyType.GOVERNMENT
                ? organisation.isEmpty()
                : !organisation.isEmpty() && expected.body().endsWith(organisation);
    }

    private static boolean names(ExpectedBody expected, String name) {
        return expected.body().equals(name) || expected.aliases().contains(name);
    }
}
