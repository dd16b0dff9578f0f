package org.nianjian.publish.page.quality;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.util.List;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.quality.area.QualityReport;

/** How many findings each check has. */
public final class ChecksTable {
    private ChecksTable() {}

    /** Writes it. */
    public static void write(Html html, QualityReport report) {
        DataTable.beginSmall(
                html,
                "checks",
                new Both("按检查项计数", "By check"),
                null,
                List.of(words("程度", "Severity"), words("检查项", "Check"), numbers("条数", "Count")));
        report.checks().forEach((check, count) -> {
            html.open("tr").open("td");
            CellContent.severity(html, check.severity());
            html.close().element("th", Words.check(check.name()), "scope", "row");
            html.element("td", Figures.count(count), "class", "n").closeLine();
        });
        DataTable.end(html);
    }
}
