package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one body on one year: what is settled together.
 *
 * @param year the year; null for a report of which nothing tells it, which is then alone
 * @param reports those of each kind together, annual reports first; of one kind by place
 */
record BodyYear(@Nullable Integer year, List<Report> reports) {
    private static final Comparator<Report> ORDER =
            Comparator.comparing((Report report) -> report.text().kind()).thenComparing(Report::place);

    BodyYear {
        reports = reports.stream().sorted(ORDER).toList();
    }

    private record Key(String body, int year) {}

    /** All of them, in the order in which they are first met. */
    static List<BodyYear> of(List<Report> reports) {
        Map<Key, List<Report>> known = new LinkedHashMap<>();
        List<BodyYear> all = new ArrayList<>();
        for (Report report : reports) {
            Integer year = report.year();
            if (year == null) {
                all.add(new BodyYear(null, List.of(report)));
            } else {
                known.computeIfAbsent(new Key(report.body().id(), year), key -> new ArrayList<>())
                        .add(report);
            }
        }
        known.forEach((key, together) -> all.add(new BodyYear(key.year(), together)));
        return all;
    }
}
