package org.nianjian.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.nianjian.publish.page.Page.Count;
import org.nianjian.publish.page.Page.ReportLink;
import org.nianjian.publish.page.Page.Reporter;
import org.nianjian.publish.table.FieldType;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow;

/** The bodies and their reports as the page shows them. */
final class Reporters {
    private static final int MOST = 500;

    private final Map<SubmissionRow.State, Long> states = new EnumMap<>(SubmissionRow.State.class);
    private final Map<Body, List<ReportLink>> reports = new HashMap<>();
    private final Map<Body, Long> statements = new LinkedHashMap<>();

    Reporters(Facts facts, Predicate<String> hasText) {
        facts.statements(row -> statements.merge(row.body(), 1L, Long::sum));
        facts.submissions(row -> {
            states.merge(row.state(), 1L, Long::sum);
            Body body = row.body();
            if (row.state() == SubmissionRow.State.CURRENT && body != null) {
                statements.putIfAbsent(body, 0L);
                reports.computeIfAbsent(body, any -> new ArrayList<>())
                        .add(new ReportLink(
                                FieldType.YEAR.format(row.year()),
                                hasText.test(row.sha256()) ? PageReader.text(row.sha256()) : ""));
            }
        });
        reports.values().forEach(years -> years.sort(Comparator.comparing(ReportLink::year)));
    }

    List<Count> states() {
        return states.entrySet().stream()
                .map(entry -> new Count(Words.of(entry.getKey()), Figures.count(entry.getValue())))
                .toList();
    }

    int count() {
        return statements.size();
    }

    long statements() {
        return statements.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The first of them, those with statements in published order, then those without. */
    List<Reporter> first() {
        return statements.entrySet().stream()
                .limit(MOST)
                .map(entry -> new Reporter(
                        entry.getKey().name(),
                        entry.getKey().areaCode(),
                        reports.getOrDefault(entry.getKey(), List.of()),
                        entry.getValue()))
                .toList();
    }

    int left() {
        return Math.max(0, statements.size() - MOST);
    }
}
