package org.nianjian.publish.page.remark;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Pager;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.quality.ChecksTable;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.quality.area.QualityReport;
import org.nianjian.statement.Finding;
import org.nianjian.warehouse.Facts;

/** The findings: how many each check has, and all of them, errors first, in parts. */
public final class FindingsPages {
    private static final List<DataTable.Column> COLUMNS = List.of(
            words("程度", "Severity"),
            words("检查项", "Check"),
            words("提示", "Message"),
            words("单位", "Body"),
            numbers("年份", "Year"),
            words("指标", "Indicator"),
            words("文件", "File"));

    private final Site site;
    private final Catalogue catalogue;
    private final Set<String> read;
    private final QualityReport counted;
    private final int parts;
    private Html rows = Site.piece(PageNames.FINDINGS);
    private int waiting;
    private int part = 1;

    /**
     * Pages of the edition's findings.
     *
     * @param read the submissions that have a page
     * @param counted how many findings there are, of all bodies
     */
    public FindingsPages(Site site, Catalogue catalogue, Set<String> read, QualityReport counted) {
        this.site = site;
        this.catalogue = catalogue;
        this.read = read;
        this.counted = counted;
        parts = Pager.parts(counted.found());
    }

    /**
     * Writes them.
     *
     * @throws IOException if a page cannot be written
     */
    public void write(Facts facts) throws IOException {
        try {
            facts.findings(this::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (waiting > 0 || part == 1) {
            page();
        }
    }

    private void add(Finding finding) {
        if (waiting == Pager.ROWS) {
            try {
                page();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        waiting++;
        rows.open("tr").open("td");
        CellContent.severity(rows, finding.severity());
        rows.close().element("td", Words.check(finding.check()));
        rows.element("td", finding.message(), "class", "long", "lang", "zh-CN");
        rows.element("td", finding.body(), "lang", "zh-CN");
        @Nullable Integer year = finding.year();
        rows.element("td", year == null ? "" : year.toString(), "class", "n");
        rows.open("td");
        CellContent.indicator(rows, catalogue, finding.indicator());
        rows.close().open("td", "class", "path", "lang", "zh-CN");
        CellContent.report(rows, finding.file(), finding.file(), read);
        rows.close().closeLine();
    }

    private void page() throws IOException {
        site.write(PageNames.part(PageNames.FINDINGS, part), Nav.FINDINGS.title(), Nav.FINDINGS, html -> {
            html.element("h1", Nav.FINDINGS.title()).line();
            if (counted.checks().isEmpty()) {
                html.element("p", new Both("没有提示。", "There are none."));
                return;
            }
            html.element(
                            "p",
                            new Both(
                                    "须处理的会使运行以退出码3结束，直到更正或确认；请查看的应核对原文；供参考的不必处理。点文件看原文。",
                                    "What is to be mended keeps the exit code at 3 until it is corrected or confirmed; what is"
                                            + " to be looked at should be compared with the text. A file leads to its text."),
                            "class",
                            "lead")
                    .line();
            if (part == 1) {
                ChecksTable.write(html, counted);
            }
            Pager.write(html, PageNames.FINDINGS, part, parts);
            DataTable.begin(
                    html,
                    "findings",
                    new Both("提示", "Findings"),
                    new Both("共" + Figures.count(counted.found()) + "条", Figures.count(counted.found()) + " in all"),
                    COLUMNS);
            html.add(rows);
            DataTable.end(html);
            Pager.write(html, PageNames.FINDINGS, part, parts);
        });
        rows = Site.piece(PageNames.FINDINGS);
        waiting = 0;
        part++;
    }
}
