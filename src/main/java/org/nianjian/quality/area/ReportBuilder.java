package org.nianjian.quality.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.quality.YearTallies;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Group;
import org.nianjian.warehouse.CorrectionRow;
import org.nianjian.warehouse.ExpectedRow;
import org.nianjian.warehouse.ResponseRow;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;

/** Puts the quality report of some bodies together while the facts stream by. */
final class ReportBuilder {
    /** More findings than these are read in the list of all. */
    private static final int MOST_FINDINGS = 40;

    private final Group area;
    private final YearTallies tallies = new YearTallies();
    private final List<ExpectedRow> expected = new ArrayList<>();
    private final Map<String, Entry> bodies = new HashMap<>();
    private final Map<QualityReport.Check, Long> checks = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<CorrectionRow> corrections = new ArrayList<>();
    private final Set<String> indicators = new HashSet<>();

    ReportBuilder(Group area) {
        this.area = area;
    }

    /** Whether it is of a county, whose bodies are told one by one. */
    private boolean ofCounty() {
        return !area.equals(Group.ALL);
    }

    void submission(SubmissionRow row) {
        tallies.submission(row);
        Body body = row.body();
        Integer year = row.year();
        if (ofCounty() && body != null && year != null && row.state() == SubmissionRow.State.CURRENT) {
            entry(body.id(), body.name(), body)
                    .years
                    .put(year, new BodyYears.Year(row.file(), row.template(), row.copy() != null, 0));
        }
    }

    void statement(StatementRow row) {
        tallies.statement(row);
        indicators.add(row.indicator().id());
        if (ofCounty()) {
            entry(row.body().id(), row.body().name(), row.body())
                    .years
                    .merge(
                            row.year(),
                            new BodyYears.Year(row.file(), false, false, 1),
                            (was, one) ->
                                    new BodyYears.Year(was.file(), was.template(), was.copied(), was.statements() + 1));
        }
    }

    void expected(ExpectedRow row) {
        expected.add(row);
        if (ofCounty() && !row.reported()) {
            Body body = row.body();
            entry(body == null ? row.areaCode() + " " + row.name() : body.id(), row.name(), body)
                    .years
                    .putIfAbsent(row.year(), BodyYears.Year.MISSING);
        }
    }

    void finding(Finding finding) {
        tallies.finding(finding);
        checks.merge(new QualityReport.Check(finding.severity(), finding.check()), 1L, Long::sum);
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    void correction(CorrectionRow row) {
        corrections.add(row);
    }

    private Entry entry(String id, String name, @Nullable Body body) {
        return bodies.computeIfAbsent(id, key -> new Entry(name, body));
    }

    QualityReport build() {
        List<ResponseRow> responses = ResponseRow.of(expected);
        tallies.responses(responses);
        return new QualityReport(
                area, tallies.rows(), responses, bodyYears(), checks, findings, corrections, indicators);
    }

    private List<BodyYears> bodyYears() {
        return bodies.values().stream()
                .sorted(Comparator.comparing(Entry::code)
                        .thenComparing(Entry::type)
                        .thenComparing(entry -> entry.name))
                .map(entry -> new BodyYears(entry.name, entry.body, entry.years))
                .toList();
    }

    private static final class Entry {
        private final String name;
        private final @Nullable Body body;
        private final SortedMap<Integer, BodyYears.Year> years = new TreeMap<>();

        Entry(String name, @Nullable Body body) {
            this.name = name;
            this.body = body;
        }

        /** Its area code; those who never reported come last. */
        String code() {
            return body == null ? "~" : body.areaCode();
        }

        BodyType type() {
            return body == null ? BodyType.GOVERNMENT : body.type();
        }
    }
}
