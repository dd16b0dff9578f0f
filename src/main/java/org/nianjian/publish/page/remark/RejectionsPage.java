package org.nianjian.publish.page.remark;

import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Pager;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.words.Words;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.RejectionRow;

/** The submissions that could not be read, why, and what to do. */
public final class RejectionsPage {
    private static final List<DataTable.Column> COLUMNS =
            List.of(words("文件", "File"), words("原因", "Reason"), words("说明", "Detail"), words("已知悉", "Acknowledged"));

    private RejectionsPage() {}

    /**
     * Writes it, in parts.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Site site, Facts facts) throws IOException {
        List<RejectionRow> all = new ArrayList<>();
        facts.rejections(all::add);
        int parts = Pager.parts(all.size());
        for (int part = 1; part <= parts; part++) {
            int number = part;
            List<RejectionRow> shown = all.subList((part - 1) * Pager.ROWS, Math.min(all.size(), part * Pager.ROWS));
            site.write(PageNames.part(PageNames.REJECTIONS, part), Nav.REJECTIONS.title(), Nav.REJECTIONS, html -> {
                html.element("h1", new Both("未能读取的文件", "Submissions that could not be read"))
                        .line();
                if (all.isEmpty()) {
                    html.element("p", new Both("全部文件均已读取。", "Every submission was read."));
                    return;
                }
                Pager.write(html, PageNames.REJECTIONS, number, parts);
                DataTable.begin(html, "rejections", new Both("未能读取", "Not readable"), null, COLUMNS);
                shown.forEach(row -> row(html, row));
                DataTable.end(html);
                Pager.write(html, PageNames.REJECTIONS, number, parts);
            });
        }
    }

    private static void row(Html html, RejectionRow row) {
        html.open("tr").element("th", row.file(), "scope", "row", "class", "path", "lang", "zh-CN");
        html.element("td", Words.reason(row.reason()));
        html.element("td", row.detail(), "class", "long", "lang", "zh-CN");
        html.element("td", row.acknowledged() ? new Both("是", "yes") : new Both("否", "no"))
                .closeLine();
    }
}
