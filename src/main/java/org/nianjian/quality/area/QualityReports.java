package org.nianjian.quality.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.nianjian.report.Body;
import org.nianjian.statement.Group;
import org.nianjian.warehouse.Facts;

/**
 * The quality reports of an edition.
 *
 * @param counties which county what belongs to
 * @param whole of all bodies
 * @param byCounty of each county's, by code
 */
public record QualityReports(Counties counties, QualityReport whole, SortedMap<String, QualityReport> byCounty) {
    public QualityReports {
        byCounty = Collections.unmodifiableSortedMap(new TreeMap<>(byCounty));
    }

    /** Those of an edition; each of its streams is read once. */
    public static QualityReports of(Facts facts) {
        Counties counties = Counties.of(facts);
        ReportBuilder whole = new ReportBuilder(Group.ALL);
        SortedMap<String, ReportBuilder> builders = new TreeMap<>();
        counties.all().forEach(county -> builders.put(county.code(), new ReportBuilder(county)));
        Router router = new Router(whole, builders);
        facts.submissions(row -> {
            Body body = row.body();
            router.to(body == null ? "" : Counties.of(body.areaCode()), each -> each.submission(row));
        });
        facts.statements(row -> router.to(Counties.of(row.body().areaCode()), each -> each.statement(row)));
        facts.expected(row -> router.to(Counties.of(row), each -> each.expected(row)));
        facts.findings(row -> router.to(counties.of(row.file(), row.body()), each -> each.finding(row)));
        facts.corrections(row -> router.to(counties.of(row.file(), row.body()), each -> each.correction(row)));
        SortedMap<String, QualityReport> byCounty = new TreeMap<>();
        builders.forEach((code, builder) -> byCounty.put(code, builder.build()));
        return new QualityReports(counties, whole.build(), byCounty);
    }

    /**
     * Of a county.
     *
     * @throws IllegalArgumentException if there is none of that code
     */
    public QualityReport of(String county) {
        QualityReport report = byCounty.get(county);
        if (report == null) {
            throw new IllegalArgumentException("no county " + county + ", only " + byCounty.keySet());
        }
        return report;
    }

    /** The counties, by code. */
    public List<Group> areas() {
        List<Group> areas = new ArrayList<>();
        byCounty.values().forEach(report -> areas.add(report.area()));
        return areas;
    }

    private record Router(ReportBuilder whole, SortedMap<String, ReportBuilder> builders) {
        void to(String county, Consumer<ReportBuilder> what) {
            what.accept(whole);
            ReportBuilder builder = builders.get(county);
            if (builder != null) {
                what.accept(builder);
            }
        }
    }
}
