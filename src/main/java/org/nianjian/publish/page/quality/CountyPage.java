package org.nianjian.publish.page.quality;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.method.MethodText;
import org.nianjian.publish.page.survey.ChartFile;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.ChangeCell;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.publish.table.Table;
import org.nianjian.quality.area.BodyYears;
import org.nianjian.quality.area.QualityReport;
import org.nianjian.statement.Group;
import org.nianjian.statement.GroupSummary;
import org.nianjian.warehouse.SummaryRow;

/**
 * The page of a county, to print or to send: how good what is known of it is, its bodies, its totals and changes, what to look
 * at, what was corrected, and the definitions of what it states. The same page stands among the others, where it leads to
 * them, and in a folder of its own, where it leads to nothing but what lies beside it.
 */
public final class CountyPage {
    private final Catalogue catalogue;
    private final Sections sections;
    private final Set<String> read;
    private final List<Table<?>> tables;

    /**
     * Such pages.
     *
     * @param catalogue the indicators in force
     * @param read the submissions that have a page
     * @param tables the tables that lie in the folder of a county
     */
    public CountyPage(Catalogue catalogue, Set<String> read, List<Table<?>> tables) {
        this.catalogue = catalogue;
        this.sections = new Sections(catalogue, read);
        this.read = read;
        this.tables = List.copyOf(tables);
    }

    /**
     * Writes the page of one.
     *
     * @param path where it is in the site
     * @param report how good what is known of it is
     * @param summary the latest summaries of its bodies, of each indicator one at most for a level and type
     * @param charts its charts, as the site reaches them
     * @param folder the path of its own folder; null if it has none
     * @throws IOException if it cannot be written
     */
    public void write(
            Site site,
            String path,
            QualityReport report,
            List<SummaryRow> summary,
            List<ChartFile> charts,
            @Nullable String folder)
            throws IOException {
        Group county = report.area();
        Both title = new Both(county.name() + "质量报告", county.name() + ": quality report");
        site.write(path, title, Nav.QUALITY, html -> {
            html.open("h1")
                    .element("span", county.name(), "lang", "zh-CN")
                    .both(new Both("质量报告", ": quality report"))
                    .closeLine();
            lead(html, report);
            if (folder != null) {
                html.open("p")
                        .link(folder, new Both("本县的文件夹，可单独发送", "The county's folder, to be sent on its own"))
                        .closeLine();
            }
            html.element("h2", new Both("各年", "Years")).line();
            YearsTable.writeInFull(html, report.years());
            sections.response(html, report);
            bodies(html, report, charts);
            totals(html, summary);
            sections.findings(html, report);
            sections.corrections(html, report);
            definitions(html, report);
            if (site.isAlone()) {
                MethodText.passages(html);
                MethodText.signs(html);
                files(html);
            }
        });
    }

    private static void lead(Html html, QualityReport report) {
        long reports = report.years().stream().mapToLong(year -> year.reports()).sum();
        long statements =
                report.years().stream().mapToLong(year -> year.statements()).sum();
        String code = report.area().code();
        String bodies = Figures.count(report.bodies().size());
        html.element(
                        "p",
                        new Both(
                                "区划代码 " + code + "；" + bodies + "个单位，" + Figures.count(reports) + "份报告，"
                                        + Figures.count(statements) + "个统计值。",
                                "Area code " + code + ". Bodies: " + bodies + "; reports: " + Figures.count(reports)
                                        + "; statements: " + Figures.count(statements) + "."),
                        "class",
                        "lead")
                .line();
    }

    private void bodies(Html html, QualityReport report, List<ChartFile> charts) {
        html.element("h2", new Both("单位与报告", "Bodies and reports"), "id", "bodies-of")
                .line();
        NavigableSet<Integer> years = new TreeSet<>();
        report.bodies().forEach(body -> years.addAll(body.years().keySet()));
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(words("单位", "Body"));
        columns.add(words("区划代码", "Area code"));
        years.forEach(year -> columns.add(new DataTable.Column(Both.same("" + year), true)));
        DataTable.beginSmall(
                html,
                "coverage",
                new Both("各年报告载明的指标数", "Indicators that each year's report states"),
                new Both("“缺报”是应报未报，“—”是没有报告", "missing: expected and not received; —: no report"),
                columns);
        for (BodyYears body : report.bodies()) {
            html.open("tr").open("th", "scope", "row", "lang", "zh-CN");
            if (body.body() == null) {
                html.text(body.name());
            } else {
                html.link(PageNames.body(body.body().id()), body.name());
            }
            html.close().element("td", body.body() == null ? "—" : body.body().areaCode());
            for (int year : years) {
                year(html, body.years().get(year));
            }
            html.closeLine();
        }
        DataTable.end(html);
        ChartFile.show(html, charts);
    }

    private void year(Html html, BodyYears.@Nullable Year year) {
        if (year == null) {
            html.open("td", "class", "n z").close();
            return;
        }
        html.open("td", "class", "n");
        Both words = year.file().isEmpty() && year.statements() == 0
                ? new Both("缺报", "missing")
                : year.template() ? new Both("模板", "blank") : Both.same(Figures.count(year.statements()));
        CellContent.report(html, year.file(), words, read);
        if (year.copied()) {
            html.element("sup", new Both("同", "d"));
        }
        html.close();
    }

    private void totals(Html html, List<SummaryRow> summary) {
        if (summary.isEmpty()) {
            return;
        }
        html.element("h2", new Both("汇总", "Summary")).line();
        DataTable.beginSmall(
                html,
                "summary",
                new Both("最近一年的合计与可比变化", "Totals of the latest year and matched changes"),
                new Both("比率为中位数；各年单位不同，合计不可直接相比", "rates: medians; totals of different years are of different bodies"),
                List.of(
                        words("单位", "Bodies"),
                        words("指标", "Indicator"),
                        words("计量单位", "Unit"),
                        numbers("年份", "Year"),
                        numbers("合计（比率为中位数）", "Total (rates: median)"),
                        numbers("报送单位", "Reporting"),
                        numbers("可比单位", "Matched"),
                        numbers("可比变化", "Matched change")));
        summary.forEach(row -> total(html, row));
        DataTable.end(html);
    }

    private void total(Html html, SummaryRow row) {
        Indicator indicator = row.indicator();
        GroupSummary of = row.summary();
        boolean rate = indicator.kind() == IndicatorKind.RATE;
        @Nullable BigDecimal figure = rate ? of.median() : of.total();
        html.open("tr").element("td", Words.of(of.bodyLevel(), of.bodyType()));
        html.open("th", "scope", "row");
        CellContent.indicator(html, indicator);
        html.close().element("td", indicator.unit(), "lang", "zh-CN");
        html.element("td", "" + of.year(), "class", "n").open("td", "class", "n");
        html.both(figure == null ? Both.same("—") : Figures.inTable(figure, rate ? null : of.totalBound()));
        if (row.corrected() > 0) {
            html.element("sup", new Both("改", "r"));
        }
        html.close();
        html.element("td", Figures.count(of.reporting()), "class", "n");
        html.element("td", Figures.count(of.matched()), "class", "n");
        ChangeCell.write(html, of, indicator);
        html.closeLine();
    }

    private void definitions(Html html, QualityReport report) {
        html.element("h2", new Both("现行定义", "Definitions in force"), "id", "definitions")
                .line();
        DataTable.beginSmall(
                html,
                "indicators",
                new Both("本县载明的指标", "Indicators that the county's bodies state"),
                null,
                List.of(words("指标", "Indicator"), words("单位", "Unit"), words("类别", "Kind"), words("定义", "Definition")));
        for (Indicator indicator : catalogue.indicators()) {
            if (report.indicators().contains(indicator.id())) {
                html.open("tr").open("th", "scope", "row");
                CellContent.indicator(html, indicator);
                html.close().element("td", indicator.unit(), "lang", "zh-CN");
                html.element("td", Words.of(indicator.kind()));
                html.element("td", CellContent.definition(indicator), "class", "long")
                        .closeLine();
            }
        }
        DataTable.end(html);
    }

    private void files(Html html) {
        html.element("h2", new Both("文件", "Files"), "id", "files").line();
        html.open("ul", "class", "files").line();
        for (Table<?> table : tables) {
            html.open("li")
                    .link(table.fileName(), new Both(table.titleZh(), table.titleEn()))
                    .text(" ")
                    .element("small", table.fileName())
                    .closeLine();
        }
        html.closeLine();
    }
}
