package org.nianjian.publish.page.quality;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Pager;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.quality.YearQuality;
import org.nianjian.quality.area.QualityReport;
import org.nianjian.quality.area.QualityReports;
import org.nianjian.statement.Severity;

/** The quality report of all bodies, with the list of the counties, which goes on in further pages. */
public final class QualityPage {
    private static final List<DataTable.Column> COLUMNS = List.of(
            words("县", "County"),
            words("代码", "Code"),
            numbers("单位", "Bodies"),
            numbers("最近年份", "Latest year"),
            words("状态", "Status"),
            numbers("报告", "Reports"),
            numbers("报送率", "Response rate"),
            numbers("非准确数占比", "Approximate"),
            numbers("提示", "Findings"));
    /** So many names are read at a glance. */
    private static final int MOST_NAMES = 100;

    private final Site site;
    private final Sections sections;

    /** Such a page; {@code read} are the submissions that have a page. */
    public QualityPage(Site site, Catalogue catalogue, Set<String> read) {
        this.site = site;
        this.sections = new Sections(catalogue, read);
    }

    /**
     * Writes it.
     *
     * @throws IOException if a page cannot be written
     */
    public void write(QualityReports reports) throws IOException {
        List<QualityReport> counties = new ArrayList<>(reports.byCounty().values());
        int parts = Pager.parts(counties.size());
        for (int part = 1; part <= parts; part++) {
            int number = part;
            List<QualityReport> shown =
                    counties.subList((part - 1) * Pager.ROWS, Math.min(counties.size(), part * Pager.ROWS));
            site.write(PageNames.part(PageNames.QUALITY, part), Nav.QUALITY.title(), Nav.QUALITY, html -> {
                html.element("h1", new Both("方法与质量报告", "Method and quality report"))
                        .line();
                if (number == 1) {
                    whole(html, reports.whole());
                }
                html.element("h2", new Both("各县", "Counties"), "id", "counties").line();
                counties(html, shown, number, parts);
                if (number == 1) {
                    elsewhere(html, reports.counties().elsewhere());
                }
            });
        }
    }

    private void whole(Html html, QualityReport report) {
        html.open("p", "class", "lead")
                .both(new Both(
                        "数字怎样得来、各年可靠到什么程度、谁没有报送、改了什么。",
                        "How the numbers come about, how far each year can be relied on, who did not report, and what"
                                + " was corrected."))
                .text(" ");
        html.link(PageNames.METHOD, new Both("方法", "Method")).text(" · ");
        html.link(PageNames.METHOD + "#definitions", new Both("现行定义", "Definitions in force"))
                .text(" · ");
        html.link(PageNames.REVISIONS, new Both("与上一版相比的修订", "Revisions")).text(" · ");
        html.element("a", new Both("各县", "Counties"), "href", "#counties").closeLine();
        html.element("h2", new Both("各年", "Years")).line();
        YearsTable.writeInFull(html, report.years());
        sections.response(html, report);
        sections.findings(html, report);
        sections.corrections(html, report);
    }

    private static void counties(Html html, List<QualityReport> shown, int number, int parts) {
        if (shown.isEmpty()) {
            html.element("p", new Both("没有知道属于哪个县的单位。", "No body is known to be in a county."))
                    .line();
            return;
        }
        Pager.write(html, PageNames.QUALITY, number, parts);
        DataTable.begin(
                html,
                "counties-of",
                new Both("各县", "Counties"),
                new Both("点县名看可打印的质量报告", "a county leads to its quality report, to print"),
                COLUMNS);
        shown.forEach(county -> county(html, county));
        DataTable.end(html);
        Pager.write(html, PageNames.QUALITY, number, parts);
    }

    private static void county(Html html, QualityReport county) {
        String code = county.area().code();
        html.open("tr").open("th", "scope", "row", "lang", "zh-CN");
        html.link(PageNames.county(code), county.area().name()).close();
        html.element("td", code);
        html.element("td", Figures.count(county.bodies().size()), "class", "n");
        int years = county.years().size();
        @Nullable YearQuality last = years == 0 ? null : county.years().get(years - 1);
        if (last == null) {
            for (int i = 0; i < 5; i++) {
                html.element("td", "—", "class", i == 1 ? null : "n");
            }
        } else {
            html.element("td", "" + last.year(), "class", "n");
            html.element("td", Words.yearStatus(last.isFinal()));
            html.element("td", Figures.count(last.reports()), "class", "n");
            html.element("td", YearsTable.percent(last.responseRate()), "class", "n");
            html.element("td", YearsTable.percent(last.approximateShare()), "class", "n");
        }
        long errors = county.found(Severity.ERROR);
        html.open("td", "class", "n", "data-v", "" + county.found()).text(Figures.count(county.found()));
        if (errors > 0) {
            html.text(" ").element("small", new Both("须处理" + errors, errors + " to mend"));
        }
        html.close().closeLine();
    }

    /** Bodies without a county stand in no county's page or folder; that is said, with their names. */
    private static void elsewhere(Html html, SortedSet<String> names) {
        if (names.isEmpty()) {
            return;
        }
        html.element("h3", new Both("不属于任何一县的单位", "Bodies in no county"), "id", "elsewhere")
                .line();
        html.element(
                        "p",
                        new Both(
                                "市级以上的单位，或区划代码不明的单位（可用 --within 或 bodies.csv 说明），不列入各县的页面和文件夹。",
                                "Bodies above the counties, or whose area code is not known (--within or bodies.csv"
                                        + " tells it), stand in no county's page or folder."),
                        "class",
                        "note")
                .line();
        html.open("p", "lang", "zh-CN");
        html.text(String.join("、", names.stream().limit(MOST_NAMES).toList()));
        if (names.size() > MOST_NAMES) {
            html.text(" … (" + names.size() + ")");
        }
        html.closeLine();
    }
}
