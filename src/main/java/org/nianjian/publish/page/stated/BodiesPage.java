package org.nianjian.publish.page.stated;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Pager;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.survey.Survey;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.report.Body;
import org.nianjian.warehouse.BodyRow;
import org.nianjian.warehouse.SubmissionRow;

/** The list of all bodies with their reports; it grows row by row and is written at the end. */
public final class BodiesPage {
    private static final List<DataTable.Column> COLUMNS = List.of(
            words("单位", "Body"),
            words("区划代码", "Area code"),
            words("类别", "Kind"),
            numbers("统计值", "Statements"),
            words("报告", "Reports"));

    private final Site site;
    private final Survey survey;
    private final Set<String> read;
    private final List<Html> rows = new ArrayList<>();

    /** An empty list; {@code read} are the submissions that have a page. */
    public BodiesPage(Site site, Survey survey, Set<String> read) {
        this.site = site;
        this.survey = survey;
        this.read = read;
    }

    /** Adds a body. */
    public void add(BodyRow row) {
        Body body = row.body();
        Html html = Site.piece(PageNames.BODIES);
        html.open("tr").open("th", "scope", "row", "lang", "zh-CN");
        html.link(PageNames.body(body.id()), body.name()).close();
        if (body.areaCode().isEmpty()) {
            html.element("td", new Both("不明", "unknown"));
        } else {
            html.element("td", body.areaCode());
        }
        html.element("td", Words.of(body.level(), body.type()));
        html.element("td", Figures.count(row.statements().size()), "class", "n");
        html.open("td", "class", "links");
        for (SubmissionRow report : survey.reports(body)) {
            if (report.state() == SubmissionRow.State.CURRENT) {
                BodyPages.reportLink(html, report, read);
                html.text(" ");
            }
        }
        html.close().closeLine();
        rows.add(html);
    }

    /**
     * Writes the list.
     *
     * @throws IOException if it cannot be written
     */
    public void write() throws IOException {
        int parts = Pager.parts(rows.size());
        for (int part = 1; part <= parts; part++) {
            int number = part;
            List<Html> shown = rows.subList((part - 1) * Pager.ROWS, Math.min(rows.size(), part * Pager.ROWS));
            site.write(PageNames.part(PageNames.BODIES, part), Nav.BODIES.title(), Nav.BODIES, html -> {
                html.element("h1", Nav.BODIES.title()).line();
                if (rows.isEmpty()) {
                    html.element("p", new Both("没有报送单位。", "There are no reporting bodies."));
                    return;
                }
                html.element(
                                "p",
                                new Both(
                                        "共" + Figures.count(rows.size()) + "个单位，按区划代码排列；点单位看各年统计值，点年份看报告原文。",
                                        Figures.count(rows.size())
                                                + " bodies by area code. A body leads to its statements, a year to the"
                                                + " text of the report."),
                                "class",
                                "lead")
                        .line();
                Pager.write(html, PageNames.BODIES, number, parts);
                DataTable.begin(html, "bodies", new Both("单位与报告", "Bodies and reports"), null, COLUMNS);
                shown.forEach(html::add);
                DataTable.end(html);
                Pager.write(html, PageNames.BODIES, number, parts);
            });
        }
    }
}
