package org.nianjian.publish.page.stated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.DataTable.Column;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.survey.ChartFile;
import org.nianjian.publish.page.survey.Survey;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.Words;
import org.nianjian.report.Body;
import org.nianjian.warehouse.BodyRow;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.YearOverYearRow;

/** The page of each body: its reports, and what they state over the years. */
public final class BodyPages {
    private final Site site;
    private final Catalogue catalogue;
    private final Survey survey;
    private final Set<String> read;

    /** Such pages; {@code read} are the submissions that have a page. */
    public BodyPages(Site site, Catalogue catalogue, Survey survey, Set<String> read) {
        this.site = site;
        this.catalogue = catalogue;
        this.survey = survey;
        this.read = read;
    }

    /**
     * Writes the page of one.
     *
     * @throws IOException if it cannot be written
     */
    public void write(BodyRow row) throws IOException {
        Body body = row.body();
        List<SubmissionRow> reports = survey.reports(body);
        site.write(PageNames.body(body.id()), Both.same(body.name()), Nav.BODIES, html -> {
            html.element("h1", body.name(), "lang", "zh-CN").line();
            facts(html, body);
            html.element("h2", new Both("报告", "Reports")).line();
            reports(html, reports);
            html.element("h2", new Both("统计值", "Statements")).line();
            if (row.statements().isEmpty()) {
                html.element("p", new Both("报告中没有可计入的统计值。", "Its reports state nothing that counts."));
            } else {
                html.element(
                                "p",
                                new Both(
                                        "点数值看原文。“未报”是该年报告没有说到，“—”是该年没有报告，都不是0；“改”是人工更正，“同”取自雷同的报告，“扫”由扫描件识别。",
                                        "A value leads to its sentence. n/r: not in that year's report; —: no report for"
                                                + " the year; neither is 0. r: corrected by hand; d: of a report that"
                                                + " mostly repeats another one; s: recognised in a scan."),
                                "class",
                                "note")
                        .line();
                ChartFile.show(html, survey.chartsOf(body));
                table(html, row, reports);
            }
        });
    }

    private static void facts(Html html, Body body) {
        html.open("dl", "class", "facts").line();
        html.element("dt", new Both("类别", "Kind"))
                .element("dd", Words.of(body.level(), body.type()))
                .line();
        html.element("dt", new Both("区划", "Area"))
                .open("dd")
                .element("span", body.area(), "lang", "zh-CN")
                .text(" " + body.areaCode());
        if (body.areaCode().isEmpty()) {
            html.both(new Both(
                    "代码不明，不与其他文件比较；可用 --within 或 bodies.csv 说明",
                    "code unknown, compared with no other file; --within or bodies.csv tells it"));
        }
        html.closeLine().closeLine();
    }

    private void reports(Html html, List<SubmissionRow> reports) {
        if (reports.isEmpty()) {
            html.element("p", new Both("没有报告。", "None.")).line();
            return;
        }
        html.open("ul", "class", "reports").line();
        for (SubmissionRow report : reports) {
            html.open("li");
            reportLink(html, report, read);
            html.text(" ").element("span", Words.of(report.state()), "class", "state");
            html.text(" ")
                    .element("span", report.file(), "class", "path", "lang", "zh-CN")
                    .closeLine();
        }
        html.closeLine();
    }

    /** The year of a report, which leads to its page if it has one. */
    static void reportLink(Html html, SubmissionRow report, Set<String> read) {
        @Nullable Integer year = report.year();
        Both name = year == null ? new Both("年份不明", "year unknown") : new Both(year + "年", "" + year);
        CellContent.report(html, report.file(), name, read);
    }

    /** The years for which there is a current report. */
    static NavigableSet<Integer> reported(List<SubmissionRow> reports) {
        NavigableSet<Integer> years = new TreeSet<>();
        for (SubmissionRow report : reports) {
            Integer year = report.year();
            if (year != null && report.state() == SubmissionRow.State.CURRENT) {
                years.add(year);
            }
        }
        return years;
    }

    private void table(Html html, BodyRow row, List<SubmissionRow> reports) {
        NavigableSet<Integer> reported = reported(reports);
        NavigableSet<Integer> years = new TreeSet<>(reported);
        Map<String, Map<Integer, StatementRow>> values = new LinkedHashMap<>();
        for (StatementRow statement : row.statements()) {
            years.add(statement.year());
            values.computeIfAbsent(statement.indicator().id(), any -> new TreeMap<>())
                    .put(statement.year(), statement);
        }
        int latest = years.last();
        Map<String, YearOverYearRow> changes = new LinkedHashMap<>();
        for (YearOverYearRow change : row.comparisons()) {
            if (change.year() == latest) {
                changes.put(change.indicator().id(), change);
            }
        }
        DataTable.begin(html, "statements", new Both("各年统计值", "Statements over the years"), null, columns(years));
        for (Indicator indicator : inOrder(values, row.statements())) {
            html.open("tr").open("th", "scope", "row");
            CellContent.indicator(html, indicator);
            html.close();
            html.element("td", indicator.unit(), "lang", "zh-CN");
            for (int year : years) {
                Cells.value(
                        html, values.getOrDefault(indicator.id(), Map.of()).get(year), reported.contains(year), read);
            }
            Cells.change(html, changes.get(indicator.id()));
            html.closeLine();
        }
        DataTable.end(html);
    }

    private static List<Column> columns(NavigableSet<Integer> years) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("指标", "Indicator"));
        columns.add(Column.words("单位", "Unit"));
        years.forEach(year -> columns.add(new Column(Both.same("" + year), true)));
        int latest = years.last();
        columns.add(Column.numbers(latest + "年比上年", "Change in " + latest));
        columns.add(Column.words("可比性", "Comparability"));
        return columns;
    }

    /** The indicators that the body states, in the order of the catalogue. */
    private List<Indicator> inOrder(Map<String, Map<Integer, StatementRow>> values, List<StatementRow> statements) {
        Map<String, Indicator> stated = new LinkedHashMap<>();
        catalogue.indicators().stream()
                .filter(indicator -> values.containsKey(indicator.id()))
                .forEach(indicator -> stated.put(indicator.id(), indicator));
        statements.forEach(row -> stated.putIfAbsent(row.indicator().id(), row.indicator()));
        return List.copyOf(stated.values());
    }
}
