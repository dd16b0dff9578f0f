package org.nianjian.publish.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.nianjian.publish.Areas;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.method.MethodPage;
import org.nianjian.publish.page.overview.IndicatorsPage;
import org.nianjian.publish.page.overview.OverviewPage;
import org.nianjian.publish.page.quality.CountyPage;
import org.nianjian.publish.page.quality.CountySummaries;
import org.nianjian.publish.page.quality.QualityPage;
import org.nianjian.publish.page.remark.FindingsPages;
import org.nianjian.publish.page.remark.RejectionsPage;
import org.nianjian.publish.page.remark.RevisionsPage;
import org.nianjian.publish.page.remark.UnclassifiedPage;
import org.nianjian.publish.page.report.ReportPages;
import org.nianjian.publish.page.stated.BodiesPage;
import org.nianjian.publish.page.stated.BodyPages;
import org.nianjian.publish.page.stated.IndicatorPages;
import org.nianjian.publish.page.survey.Survey;
import org.nianjian.publish.table.Table;
import org.nianjian.quality.area.QualityReport;
import org.nianjian.quality.area.QualityReports;
import org.nianjian.statement.Group;
import org.nianjian.statement.comparing.Headlines;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.ObservationRow;

/**
 * The pages of an edition: {@code index.html} and those under {@code pages/}, which open from a folder without server,
 * network or scripts. They show the charts and revisions that are in the folder when they are written. Texts, bodies and findings are
 * written as they stream in; what is kept of each submission and body is a line, not its content.
 */
public final class PageOutput implements Output {
    private final List<Table<?>> tables;
    private final Areas areas;
    private final Headlines headlines;

    /** The pages of an edition that has these tables to download, with headlines by the usual rule. */
    public PageOutput(List<Table<?>> tables, Areas areas) {
        this(tables, areas, Headlines.DEFAULT);
    }

    /** The pages of an edition that has these tables to download, with headlines by that rule. */
    public PageOutput(List<Table<?>> tables, Areas areas, Headlines headlines) {
        this.tables = List.copyOf(tables);
        this.areas = areas;
        this.headlines = headlines;
    }

    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        try {
            write(new Site(edition, folder), facts, edition, new Survey(facts, folder));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Site site, Facts facts, Edition edition, Survey survey) throws IOException {
        site.assets();
        long[] figures = {0, 0};
        Set<String> read = new HashSet<>();
        UnclassifiedPage unclassified = new UnclassifiedPage();
        ReportPages reports = new ReportPages(site, edition);
        facts.readings(each(reading -> {
            read.add(reading.submission().file());
            for (ObservationRow figure : reading.figures()) {
                figures[figure.observation().classified() ? 0 : 1]++;
            }
            unclassified.add(reading);
            reports.write(reading);
        }));
        unclassified.write(site);

        Set<String> bodies = new HashSet<>();
        BodyPages ofBodies = new BodyPages(site, edition.catalogue(), survey, read);
        BodiesPage list = new BodiesPage(site, survey, read);
        try (IndicatorPages ofIndicators = new IndicatorPages(site, survey, edition.definitions(), read)) {
            facts.bodies(each(row -> {
                bodies.add(row.body().id());
                ofBodies.write(row);
                list.add(row);
                ofIndicators.add(row);
            }));
            ofIndicators.finish(edition.catalogue().indicators());
        }
        list.write();
        IndicatorsPage.write(site, survey);

        QualityReports quality = areas.reports(facts);
        new FindingsPages(site, edition.catalogue(), read, quality.whole()).write(facts);
        RejectionsPage.write(site, facts);
        new RevisionsPage(site, edition.catalogue(), bodies::contains).write(edition.previous() == null);
        MethodPage.write(site, edition);
        new QualityPage(site, edition.catalogue(), read).write(quality);
        counties(site, facts, edition, survey, read, quality);
        new OverviewPage(site, survey, headlines, tables)
                .write(new OverviewPage.Amounts(figures[0], figures[1], quality.whole()));
    }

    private void counties(
            Site site, Facts facts, Edition edition, Survey survey, Set<String> read, QualityReports quality)
            throws IOException {
        CountySummaries summaries = CountySummaries.of(facts);
        CountyPage page = new CountyPage(edition.catalogue(), read, List.of());
        Set<Group> withFolder = Set.copyOf(areas.folders(facts));
        for (QualityReport report : quality.byCounty().values()) {
            String code = report.area().code();
            page.write(
                    site,
                    PageNames.county(code),
                    report,
                    summaries.of(code),
                    survey.chartsOf(code),
                    withFolder.contains(report.area()) ? PageNames.area(code) + PageNames.INDEX : null);
        }
    }

    /** Writes something of a row. */
    @FunctionalInterface
    private interface Writer<T> {
        void write(T row) throws IOException;
    }

    private static <T> Consumer<T> each(Writer<T> writer) {
        return row -> {
            try {
                writer.write(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
