package org.nianjian.publish.page.stated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorDefinition;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.DataTable.Column;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Pager;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.survey.ChartFile;
import org.nianjian.publish.page.survey.Panel;
import org.nianjian.publish.page.survey.Survey;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.report.Body;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.YearOverYearRow;

/** The page of an indicator, in parts: what it is and its totals in the first, and a row for each body that states it. */
final class IndicatorPage {
    /** More years are in the page of each body. */
    private static final int YEARS = 8;

    private final Site site;
    private final Survey survey;
    private final Set<String> read;
    private final Indicator indicator;
    private final @Nullable IndicatorDefinition definition;
    private final String path;
    private final List<Integer> years;
    private final int parts;
    private Html rows;
    private int waiting;
    private int part = 1;

    /** A page without rows; {@code definition} is null where nobody says how the indicator is told. */
    IndicatorPage(
            Site site, Survey survey, Set<String> read, Indicator indicator, @Nullable IndicatorDefinition definition) {
        this.site = site;
        this.survey = survey;
        this.read = read;
        this.indicator = indicator;
        this.definition = definition;
        path = PageNames.indicator(indicator.id());
        List<Integer> all = new ArrayList<>(survey.years());
        years = all.subList(Math.max(0, all.size() - YEARS), all.size());
        parts = Pager.parts(survey.bodiesOf(indicator.id()));
        rows = Site.piece(path);
    }

    /**
     * Adds a body's row; a part that is full is written.
     *
     * @param values its statements by year
     * @param reported the years for which it handed in a report
     * @param change its change in the latest year; null if there is none
     * @throws IOException if a part cannot be written
     */
    void add(
            Body body,
            Map<Integer, StatementRow> values,
            NavigableSet<Integer> reported,
            @Nullable YearOverYearRow change)
            throws IOException {
        if (waiting == Pager.ROWS) {
            write();
        }
        waiting++;
        rows.open("tr").open("th", "scope", "row", "lang", "zh-CN");
        rows.link(PageNames.body(body.id()), body.name()).close();
        rows.element("td", body.areaCode().isEmpty() ? "—" : body.areaCode());
        for (int year : years) {
            Cells.value(rows, values.get(year), reported.contains(year), read);
        }
        Cells.change(rows, change);
        rows.closeLine();
    }

    /**
     * Writes what is left.
     *
     * @throws IOException if it cannot be written
     */
    void finish() throws IOException {
        if (waiting > 0 || part == 1) {
            write();
        }
    }

    private void write() throws IOException {
        Both name = new Both(indicator.nameZh(), indicator.nameEn());
        site.write(PageNames.part(path, part), name, Nav.INDICATORS, html -> {
            html.element("h1", name).line();
            if (part == 1) {
                about(html);
            }
            if (waiting > 0) {
                bodies(html);
            }
        });
        rows = Site.piece(path);
        waiting = 0;
        part++;
    }

    private void about(Html html) {
        html.element("p", CellContent.definition(indicator), "class", "lead").line();
        html.open("dl", "class", "facts").line();
        html.element("dt", new Both("单位", "Unit"))
                .element("dd", indicator.unit(), "lang", "zh-CN")
                .line();
        html.element("dt", new Both("类别", "Kind"))
                .element("dd", Words.of(indicator.kind()))
                .line();
        html.element("dt", new Both("标识", "Id"))
                .open("dd")
                .element("code", indicator.id())
                .closeLine();
        if (survey.bodiesOf(indicator.id()) > 0) {
            html.element("dt", new Both("下载", "Download"))
                    .open("dd")
                    .link(PageNames.indicatorCsv(indicator.id()), new Both("CSV，全部单位和年份", "CSV, all bodies and years"))
                    .closeLine();
        }
        html.closeLine();
        if (definition != null) {
            DefinitionDetails.write(html, definition);
        }
        for (Panel panel : survey.panels()) {
            if (!panel.of(indicator.id()).isEmpty()) {
                html.element("h2", panel.name()).line();
                ChartFile.show(html, survey.chartsOf(panel, indicator.id()));
                PanelTable.write(html, panel, indicator);
            }
        }
        if (survey.bodiesOf(indicator.id()) == 0) {
            html.element(
                            "p",
                            new Both("没有单位报告这一指标；从来不是0。", "No body states this indicator; that is never 0."),
                            "class",
                            "note")
                    .line();
        }
    }

    private void bodies(Html html) {
        html.element("h2", new Both("各单位", "Bodies"), "id", "bodies-of").line();
        html.element(
                        "p",
                        new Both(
                                "点数值看原文。“未报”是报告没有说到，“—”是该年没有报告，都不是0；“改”是人工更正，“同”取自雷同的报告，“扫”由扫描件识别。",
                                "A value leads to its sentence. n/r: not in the report; —: no report for the year;"
                                        + " neither is 0. r: corrected by hand; d: of a report that"
                                        + " mostly repeats another one; s: recognised in a scan."),
                        "class",
                        "note")
                .line();
        Pager.write(html, path, part, parts);
        int from = (part - 1) * Pager.ROWS + 1;
        String range = Figures.count(from) + "—" + Figures.count(from + waiting - 1L);
        DataTable.begin(
                html,
                "bodies",
                new Both(indicator.nameZh(), indicator.nameEn()),
                parts == 1
                        ? new Both("单位：" + indicator.unit(), "unit: " + indicator.unit())
                        : new Both(
                                "单位：" + indicator.unit() + "；第" + range + "个单位，排序和筛选只及本页",
                                "unit: " + indicator.unit() + "; bodies " + range
                                        + "; sorting and filtering are of this page"),
                columns());
        html.add(rows);
        DataTable.end(html);
        Pager.write(html, path, part, parts);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("单位名称", "Body"));
        columns.add(Column.words("区划代码", "Area code"));
        years.forEach(year -> columns.add(new Column(Both.same("" + year), true)));
        int latest = survey.years().last();
        columns.add(Column.numbers(latest + "年比上年", "Change in " + latest));
        columns.add(Column.words("可比性", "Comparability"));
        return columns;
    }
}
