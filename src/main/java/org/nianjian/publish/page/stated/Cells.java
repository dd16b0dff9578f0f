package org.nianjian.publish.page.stated;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.ChangeCell;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.YearOverYearRow;

/** The cells of tables of statements. */
final class Cells {
    private static final Both CORRECTED = new Both("改", "r");
    private static final Both COPIED = new Both("同", "d");
    private static final Both RECOGNISED = new Both("扫", "s");
    private static final Both PARTIAL = new Both("非全年", "part year");

    private Cells() {}

    /**
     * The value of a year, which leads to its sentence.
     *
     * @param row null if there is none
     * @param reported whether the body handed in a report for the year
     * @param read the submissions that have a page
     */
    static void value(Html html, @Nullable StatementRow row, boolean reported, Set<String> read) {
        if (row == null) {
            html.open("td", "class", reported ? "n o" : "n z").close();
            return;
        }
        Statement statement = row.statement();
        Both value = Figures.inTable(statement.value(), statement.bound());
        html.open("td", "class", "n");
        if (read.contains(row.file())) {
            String page = statement.ordinals().isEmpty()
                    ? PageNames.report(row.file())
                    : PageNames.figure(row.file(), statement.ordinals().get(0));
            html.link(page, value);
        } else {
            html.both(value);
        }
        if (statement.corrected()) {
            html.element("sup", CORRECTED);
        }
        if (row.origin().copied()) {
            html.element("sup", COPIED);
        }
        if (row.origin().recognised()) {
            html.element("sup", RECOGNISED);
        }
        if (statement.partialYear()) {
            html.element("sup", PARTIAL);
        }
        html.close();
    }

    /** The change against the year before, and what limits the comparison; two empty cells if there is none. */
    static void change(Html html, @Nullable YearOverYearRow row) {
        if (row == null) {
            html.element("td", "—", "class", "n").open("td").close();
            return;
        }
        YearOverYear comparison = row.comparison();
        ChangeCell.write(html, comparison, row.indicator());
        html.open("td", "class", "why");
        CellContent.list(html, comparison.comparability(), Words::of);
        html.close();
    }
}
