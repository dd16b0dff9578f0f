package org.nianjian.publish.page.overview;

import static java.util.stream.Collectors.joining;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.overview.HeadlineWords.Headline;
import org.nianjian.publish.page.quality.MissingBodies;
import org.nianjian.publish.page.quality.YearsTable;
import org.nianjian.publish.page.survey.ChartFile;
import org.nianjian.publish.page.survey.Panel;
import org.nianjian.publish.page.survey.Survey;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.publish.table.Table;
import org.nianjian.quality.YearQuality;
import org.nianjian.quality.area.QualityReport;
import org.nianjian.statement.Severity;
import org.nianjian.statement.comparing.Headlines;
import org.nianjian.warehouse.ResponseRow;
import org.nianjian.warehouse.SubmissionRow;

/** The first page: how much there is, the changes worth a headline, coverage, what to look at, what to download. */
public final class OverviewPage {
    private static final Set<String> ON_THE_WHOLE = Set.of("coverage", "changes", "funnel");
    /** So many bodies make a chart say more than the row of a table. */
    private static final int WORTH_A_CHART = 3;

    private final Site site;
    private final Survey survey;
    private final Headlines rule;
    private final List<Table<?>> tables;

    /** Such a page with headlines by that rule, and these tables to download. */
    public OverviewPage(Site site, Survey survey, Headlines rule, List<Table<?>> tables) {
        this.site = site;
        this.survey = survey;
        this.rule = rule;
        this.tables = List.copyOf(tables);
    }

    /**
     * How much was read, and how much there is to look at.
     *
     * @param figures the figures that were read as an indicator
     * @param unclassified those that no indicator covers
     * @param quality how good what is known of all bodies is
     */
    public record Amounts(long figures, long unclassified, QualityReport quality) {}

    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Amounts amounts) throws IOException {
        site.write(PageNames.INDEX, null, Nav.OVERVIEW, html -> {
            html.open("div", "class", "hero").line();
            html.element("h1", Site.name()).line();
            Both years = survey.yearsInWords();
            html.element(
                            "p",
                            new Both(
                                    "数据年份 " + years.zh() + "。由各单位年度报告的文字整理，每个数字都能点回原文的句子。",
                                    "Data years " + years.en()
                                            + ". Drawn from the texts of annual reports: every number"
                                            + " leads back to its sentence."),
                            "class",
                            "lead")
                    .line();
            tiles(html, amounts);
            html.closeLine();
            if (survey.panels().isEmpty()) {
                html.element("p", new Both("没有可汇总的统计值。", "There are no statements to sum up."))
                        .line();
            } else {
                headlines(html);
                coverage(html, amounts.quality().years(), amounts.quality().responses());
            }
            attention(html, amounts.quality());
            downloads(html);
        });
    }

    private void tiles(Html html, Amounts amounts) {
        html.open("dl", "class", "tiles").line();
        tile(html, PageNames.BODIES, new Both("报送单位", "reporting bodies"), survey.reporters());
        survey.states()
                .forEach((state, count) -> tile(
                        html,
                        state == SubmissionRow.State.REJECTED ? PageNames.REJECTIONS : PageNames.BODIES,
                        new Both(
                                "报送文件·" + Words.of(state).zh(),
                                "submissions " + Words.of(state).en()),
                        count));
        tile(html, PageNames.INDICATORS, new Both("统计值", "statements"), survey.statements());
        tile(html, PageNames.METHOD, new Both("归入指标的数字", "figures read as an indicator"), amounts.figures());
        tile(html, PageNames.UNCLASSIFIED, new Both("未归类的数字", "figures not classified"), amounts.unclassified());
        html.closeLine();
    }

    private static void tile(Html html, String path, Both name, long count) {
        html.open("div").element("dt", name).open("dd");
        html.link(path, Figures.count(count));
        html.close().closeLine();
    }

    private void headlines(Html html) {
        List<Panel> quiet = new ArrayList<>();
        for (Panel panel : survey.panels()) {
            List<Headline> headlines = HeadlineWords.of(panel.latest(), rule);
            if (headlines.isEmpty()) {
                quiet.add(panel);
                continue;
            }
            Both name = panel.name();
            html.element(
                            "h2",
                            new Both(
                                    name.zh() + "：" + panel.year() + "年主要变化",
                                    name.en() + ", main changes in " + panel.year()))
                    .line();
            html.open("ul", "class", "headlines").line();
            headlines.forEach(headline -> headline(html, headline));
            html.closeLine();
        }
        if (!quiet.isEmpty()) {
            String zh = quiet.stream().map(panel -> panel.name().zh()).collect(joining("、"));
            String en = quiet.stream().map(panel -> panel.name().en()).collect(joining("; "));
            html.element(
                            "p",
                            new Both(zh + "：可比单位不足，没有可报的主要变化。", en + ": too few matched bodies for a headline."),
                            "class",
                            "note")
                    .line();
        }
        html.open("p")
                .link(PageNames.INDICATORS, new Both("全部指标", "All indicators"))
                .closeLine();
    }

    private static void headline(Html html, Headline headline) {
        String direction = headline.rises() > 0 ? " rise" : headline.rises() < 0 ? " fall" : "";
        html.open("li");
        html.element("strong", headline.percent(), "class", "change" + direction)
                .text(" ");
        html.link(PageNames.indicator(headline.indicator().id()), headline.words());
        html.closeLine();
    }

    private void coverage(Html html, List<YearQuality> quality, List<ResponseRow> responses) {
        html.element("h2", new Both("报送情况", "Coverage")).line();
        NavigableSet<Integer> years = new TreeSet<>();
        survey.panels().forEach(panel -> years.addAll(panel.bodies().keySet()));
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(words("单位", "Bodies"));
        years.forEach(year -> columns.add(new DataTable.Column(Both.same("" + year), true)));
        DataTable.beginSmall(html, "reports", new Both("交来报告的单位数", "Bodies that handed in a report"), null, columns);
        for (Panel panel : survey.panels()) {
            html.open("tr").element("th", panel.name(), "scope", "row");
            for (int year : years) {
                Integer count = panel.bodies().get(year);
                html.element("td", count == null ? "—" : Figures.count(count), "class", "n");
            }
            html.closeLine();
        }
        DataTable.end(html);
        YearsTable.write(html, quality);
        MissingBodies.write(html, responses);
        for (Panel panel : survey.panels()) {
            if (panel.bodies().lastEntry().getValue() >= WORTH_A_CHART) {
                ChartFile.show(
                        html,
                        survey.chartsOf(panel, "").stream()
                                .filter(chart -> ON_THE_WHOLE.contains(chart.form()))
                                .toList());
            }
        }
    }

    private static void attention(Html html, QualityReport quality) {
        html.element("h2", new Both("须看一看的", "What to look at")).line();
        if (quality.found() == 0) {
            html.element("p", new Both("没有核查提示。", "There are no findings.")).line();
        } else {
            html.open("ul", "class", "plain").line();
            for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
                long count = quality.found(severity);
                if (count > 0) {
                    html.open("li");
                    CellContent.severity(html, severity);
                    html.text(" ")
                            .link(
                                    PageNames.FINDINGS,
                                    new Both(Figures.count(count) + "条", Figures.count(count) + " findings"))
                            .closeLine();
                }
            }
            html.closeLine();
        }
        html.open("p")
                .link(PageNames.REVISIONS, new Both("与上一版相比改了什么、为什么", "What changed since the last edition, and why"))
                .closeLine();
    }

    private void downloads(Html html) {
        html.element("h2", new Both("下载", "Downloads"), "id", "files").line();
        html.open("ul", "class", "files").line();
        download(html, "yearbook.xlsx", new Both("年鉴工作簿", "Workbook"));
        tables.forEach(table -> download(html, table.fileName(), new Both(table.titleZh(), table.titleEn())));
        download(html, "datapackage.json", new Both("数据说明（列、类型、指纹）", "Data package: columns, types, hashes"));
        html.closeLine();
    }

    private static void download(Html html, String path, Both name) {
        html.open("li").link(path, name).text(" ").element("small", path).closeLine();
    }
}
