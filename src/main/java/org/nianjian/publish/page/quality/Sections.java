package org.nianjian.publish.page.quality;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.quality.area.QualityReport;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Finding;
import org.nianjian.statement.correcting.Corrected;
import org.nianjian.warehouse.CorrectionRow;
import org.nianjian.warehouse.ResponseRow;

/**
 * The parts that every quality report has, of all bodies or of one county's.
 *
 * @param catalogue the indicators in force
 * @param read the submissions that have a page
 */
record Sections(Catalogue catalogue, Set<String> read) {

    /** Who was expected and who came. */
    void response(Html html, QualityReport report) {
        html.element("h2", new Both("报送率", "Response"), "id", "response").line();
        if (report.responses().isEmpty()) {
            html.element(
                            "p",
                            new Both(
                                    "没有 bodies.csv 写明谁应报送，因此没有报送率。",
                                    "No bodies.csv says who is expected to report, so there is no response rate."),
                            "class",
                            "note")
                    .line();
            return;
        }
        DataTable.beginSmall(
                html,
                "responses",
                new Both("应报与已报", "Expected and received"),
                null,
                List.of(
                        numbers("年份", "Year"),
                        words("单位", "Bodies"),
                        numbers("应报", "Expected"),
                        numbers("已报", "Reported"),
                        numbers("缺报", "Missing"),
                        numbers("报送率", "Response rate")));
        for (ResponseRow row : report.responses()) {
            html.open("tr").element("th", "" + row.year(), "scope", "row", "class", "n");
            html.element("td", Words.of(row.level(), row.type()));
            html.element("td", Figures.count(row.expected()), "class", "n");
            html.element("td", Figures.count(row.reported()), "class", "n");
            html.element("td", Figures.count(row.missing().size()), "class", "n");
            html.element("td", YearsTable.percent(row.rate()), "class", "n").closeLine();
        }
        DataTable.end(html);
        MissingBodies.writeAll(html, report.responses());
    }

    /** What somebody should look at: counted, and the first of it one by one. */
    void findings(Html html, QualityReport report) {
        html.element("h2", new Both("核查提示", "Findings"), "id", "to-look-at").line();
        if (report.checks().isEmpty()) {
            html.element("p", new Both("没有核查提示。", "There are no findings.")).line();
            return;
        }
        ChecksTable.write(html, report);
        int shown = report.findings().size();
        DataTable.beginSmall(
                html,
                "findings",
                new Both("提示", "Findings"),
                shown < report.found()
                        ? new Both(
                                "前" + shown + "条，共" + Figures.count(report.found()) + "条",
                                "the first " + shown + " of " + Figures.count(report.found()))
                        : null,
                List.of(
                        words("程度", "Severity"),
                        words("检查项", "Check"),
                        words("提示", "Message"),
                        words("单位", "Body"),
                        numbers("年份", "Year"),
                        words("文件", "File")));
        report.findings().forEach(finding -> finding(html, finding));
        DataTable.end(html);
    }

    private void finding(Html html, Finding finding) {
        html.open("tr").open("td");
        CellContent.severity(html, finding.severity());
        html.close().element("td", Words.check(finding.check()));
        html.element("td", finding.message(), "class", "long", "lang", "zh-CN");
        html.element("td", finding.body(), "lang", "zh-CN");
        year(html, finding.year());
        file(html, finding.file());
        html.closeLine();
    }

    private static void year(Html html, @Nullable Integer year) {
        html.element("td", year == null ? "" : year.toString(), "class", "n");
    }

    private void file(Html html, String file) {
        html.open("td", "class", "path", "lang", "zh-CN");
        CellContent.report(html, file, file, read);
        html.close();
    }

    /** What people said of the data, and what became of it. */
    void corrections(Html html, QualityReport report) {
        html.element("h2", new Both("人工更正", "Corrections"), "id", "corrected").line();
        if (report.corrections().isEmpty()) {
            html.element("p", new Both("没有人工更正。", "There are none.")).line();
            return;
        }
        DataTable.beginSmall(
                html,
                "corrections",
                new Both("改了什么、为什么", "What was corrected, and why"),
                null,
                List.of(
                        words("动作", "Action"),
                        words("单位", "Body"),
                        numbers("年份", "Year"),
                        words("指标", "Indicator"),
                        numbers("读出的值", "As read"),
                        numbers("更正为", "Corrected to"),
                        words("理由", "Reason"),
                        words("经手人", "By"),
                        words("日期", "On"),
                        words("结果", "Result")));
        report.corrections().forEach(row -> correction(html, row));
        DataTable.end(html);
    }

    private void correction(Html html, CorrectionRow row) {
        Correction correction = row.correction();
        html.open("tr").element("td", Words.of(correction.action()));
        html.open("th", "scope", "row", "lang", "zh-CN");
        CellContent.report(html, row.file(), row.body().isEmpty() ? row.file() : row.body(), read);
        html.close();
        year(html, row.year());
        html.open("td");
        CellContent.indicator(html, catalogue, correction.indicator());
        html.close();
        value(html, row.replaced());
        @Nullable BigDecimal value = correction.value();
        html.element("td", value == null ? Both.same("—") : Figures.inTable(value, correction.bound()), "class", "n");
        html.element("td", correction.reason(), "class", "why broad", "lang", "zh-CN");
        html.element("td", correction.by(), "lang", "zh-CN");
        html.element("td", correction.on());
        html.open("td", "class", "why broad").both(Words.of(row.result()));
        if (row.result() != Corrected.Result.APPLIED && !row.message().isEmpty()) {
            html.text(" ").element("span", row.message(), "lang", "zh-CN");
        }
        html.close().closeLine();
    }

    private static void value(Html html, @Nullable BigDecimal value) {
        html.element("td", value == null ? "—" : Figures.number(value), "class", "n");
    }
}
