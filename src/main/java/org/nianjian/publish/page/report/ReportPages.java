package org.nianjian.publish.page.report;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.Edition;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.report.MarkedText.Marked;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.report.Body;
import org.nianjian.warehouse.ClaimRow;
import org.nianjian.warehouse.ReadingRow;
import org.nianjian.warehouse.SubmissionRow;

/** The pages of the submissions that could be read, each with its text and every figure in it. */
public final class ReportPages {
    private final Site site;
    private final Edition edition;

    /** Such pages of that edition. */
    public ReportPages(Site site, Edition edition) {
        this.site = site;
        this.edition = edition;
    }

    /**
     * Writes the page of one.
     *
     * @throws IOException if it cannot be written
     */
    public void write(ReadingRow reading) throws IOException {
        Map<Integer, ClaimRow> claims = reading.claims().stream()
                .collect(toMap(claim -> claim.observation().observation().ordinal(), claim -> claim, (a, b) -> a));
        List<Marked> figures = reading.figures().stream()
                .map(figure -> new Marked(
                        figure,
                        FigureClass.of(
                                figure,
                                !figure.observation().classified()
                                        && claims.containsKey(
                                                figure.observation().ordinal()))))
                .toList();
        SubmissionRow submission = reading.submission();
        site.write(PageNames.report(submission.file()), title(submission), Nav.BODIES, html -> {
            boolean recognised =
                    reading.figures().stream().anyMatch(it -> it.origin().recognised());
            head(html, submission, recognised);
            html.open("div", "class", "report").line();
            html.open("article", "id", "text", "lang", "zh-CN", "aria-label", "报告原文 Text of the report")
                    .line();
            new MarkedText(html, reading.text()).write(figures);
            html.closeLine();
            html.open("aside", "aria-label", "所选数字 The figure in question").line();
            key(html);
            html.open("div", "id", "figure", "role", "status").closeLine();
            html.closeLine().closeLine();
            if (figures.isEmpty()) {
                html.element("p", new Both("文中没有读到数字。", "No figure was read in this text."), "id", FigureTable.ID);
            } else {
                new FigureTable(edition.catalogue(), reading.figures(), claims).write(html, figures);
            }
        });
    }

    private static Both title(SubmissionRow submission) {
        @Nullable Body body = submission.body();
        String name = body == null ? submission.file() : body.name();
        Both year = year(submission);
        return new Both(name + year.zh(), name + year.en());
    }

    /** The year of a report, to follow the name of its body. */
    private static Both year(SubmissionRow submission) {
        @Nullable Integer year = submission.year();
        return year == null ? new Both("（年份不明）", ", year unknown") : new Both(" " + year + "年", ", " + year);
    }

    private static void head(Html html, SubmissionRow submission, boolean recognised) {
        @Nullable Body body = submission.body();
        html.open("h1")
                .element("span", body == null ? submission.file() : body.name(), "lang", "zh-CN")
                .both(year(submission))
                .closeLine();
        html.open("dl", "class", "facts").line();
        if (body != null) {
            term(html, new Both("单位", "Body"));
            html.open("dd").link(PageNames.body(body.id()), body.name(), "lang", "zh-CN");
            html.closeLine();
        }
        term(html, new Both("文件", "File"));
        html.element("dd", submission.file(), "class", "path", "lang", "zh-CN").line();
        if (submission.kind() != null) {
            term(html, new Both("类别", "Kind"));
            html.element("dd", Words.of(submission.kind())).line();
        }
        term(html, new Both("状态", "State"));
        html.open("dd").both(Words.of(submission.state()));
        if (!submission.reason().isEmpty()) {
            html.text(" ").element("span", submission.reason(), "lang", "zh-CN");
        }
        if (submission.template()) {
            html.both(new Both("（未填写的模板，不计入统计）", " (an unfilled template, which is not counted)"));
        }
        html.closeLine();
        SubmissionRow.@Nullable Copy copy = submission.copy();
        if (copy != null) {
            term(html, new Both("雷同", "Copied"));
            html.open("dd")
                    .both(new Both(
                            Figures.oneDecimal(copy.share()) + "%的句子也见于",
                            Figures.oneDecimal(copy.share()) + "% of its sentences stand also in "))
                    .link(PageNames.report(copy.file()), copy.file(), "lang", "zh-CN")
                    .closeLine();
        }
        if (recognised) {
            term(html, new Both("扫描件", "Scan"));
            html.element(
                            "dd",
                            new Both(
                                    "文字由程序从图片中识别，每个数字都须与原件核对（标“扫”）",
                                    "the text was recognised in pictures by a program: every figure must be checked (s)"))
                    .line();
        }
        term(html, new Both("原文", "Text"));
        html.open("dd")
                .link("texts/" + submission.sha256() + ".txt", new Both("文本文件", "as a file"))
                .text(" ")
                .element("a", new Both("文中数字一览", "all figures"), "href", "#" + FigureTable.ID)
                .closeLine();
        html.closeLine();
    }

    private static void term(Html html, Both name) {
        html.element("dt", name);
    }

    private static void key(Html html) {
        html.open("details", "class", "key", "open", "").element("summary", new Both("标记", "Marks"));
        html.open("ul");
        for (FigureClass of : FigureClass.values()) {
            html.open("li")
                    .element("span", "12", "class", "f " + of.code())
                    .text(" ")
                    .both(of.meaning())
                    .close();
        }
        html.close().closeLine();
    }
}
