package org.nianjian.publish.page.overview;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.survey.Panel;
import org.nianjian.publish.page.survey.Survey;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.ChangeCell;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.statement.GroupSummary;
import org.nianjian.warehouse.SummaryRow;

/** The table of all indicators in the latest year, for each level and type of bodies. */
public final class IndicatorsPage {
    private static final List<DataTable.Column> COLUMNS = List.of(
            words("指标", "Indicator"),
            words("单位", "Unit"),
            numbers("合计（比率为中位数）", "Total (rates: median)"),
            numbers("报送单位", "Reporting"),
            numbers("可比单位", "Matched"),
            numbers("可比变化", "Matched change"));

    private IndicatorsPage() {}

    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Site site, Survey survey) throws IOException {
        site.write(PageNames.INDICATORS, Nav.INDICATORS.title(), Nav.INDICATORS, html -> {
            html.element("h1", Nav.INDICATORS.title()).line();
            if (survey.panels().isEmpty()) {
                html.element("p", new Both("没有可汇总的统计值。", "There are no statements to sum up."));
                return;
            }
            html.element(
                            "p",
                            new Both(
                                    "合计只含当年报送的单位，不同年份不可相互比较；可比变化只在两年均有可比数值的单位之间计算。点指标看定义、各年情况和各单位数值。",
                                    "Totals are of the bodies that reported in the year and are not to be compared between"
                                            + " years; the matched change is that of bodies with comparable figures in both"
                                            + " years. An indicator leads to its definition, years and bodies."),
                            "class",
                            "lead")
                    .line();
            survey.panels().forEach(panel -> panel(html, panel));
            html.open("p")
                    .link(PageNames.METHOD + "#definitions", new Both("全部指标的定义", "Definitions of all indicators"))
                    .closeLine();
        });
    }

    private static void panel(Html html, Panel panel) {
        int bodies = panel.bodies().lastEntry().getValue();
        DataTable.begin(
                html,
                panel.id(),
                panel.name(),
                new Both(
                        panel.year() + "年，" + Figures.count(bodies) + "个单位交来报告",
                        panel.year() + ", reports handed in: " + Figures.count(bodies)),
                COLUMNS);
        panel.latest().forEach(row -> row(html, row));
        DataTable.end(html);
    }

    private static void row(Html html, SummaryRow row) {
        Indicator indicator = row.indicator();
        GroupSummary summary = row.summary();
        boolean rate = indicator.kind() == IndicatorKind.RATE;
        @Nullable BigDecimal figure = rate ? summary.median() : summary.total();
        html.open("tr").open("th", "scope", "row");
        CellContent.indicator(html, indicator);
        html.close();
        html.element("td", indicator.unit(), "lang", "zh-CN");
        html.element(
                "td",
                figure == null ? Both.same("—") : Figures.inTable(figure, rate ? null : summary.totalBound()),
                "class",
                "n");
        html.element("td", Figures.count(summary.reporting()), "class", "n");
        html.element("td", Figures.count(summary.matched()), "class", "n");
        ChangeCell.write(html, summary, indicator);
        html.closeLine();
    }
}
