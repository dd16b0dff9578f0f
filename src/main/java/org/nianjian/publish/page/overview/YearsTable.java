package org.nianjian.publish.page.overview;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.quality.YearQuality;

/** How good what is known of each year is, and whether it may still change. */
final class YearsTable {
    private YearsTable() {}

    /** Writes it; nothing if no year is known. */
    static void write(Html html, List<YearQuality> years) {
        if (years.isEmpty()) {
            return;
        }
        DataTable.beginSmall(
                html,
                "years",
                new Both("各年质量", "Quality of the years"),
                null,
                List.of(
                        numbers("年份", "Year"),
                        words("状态", "Status"),
                        numbers("报告", "Reports"),
                        numbers("应报", "Expected"),
                        numbers("报送率", "Response rate"),
                        numbers("统计值", "Statements"),
                        numbers("非准确数占比", "Approximate")));
        for (YearQuality year : years) {
            html.open("tr").element("th", "" + year.year(), "scope", "row", "class", "n");
            html.element("td", Words.yearStatus(year.isFinal()));
            html.element("td", Figures.count(year.reports()), "class", "n");
            @Nullable Integer expected = year.expected();
            html.element("td", expected == null ? "—" : Figures.count(expected), "class", "n");
            html.element("td", percent(year.responseRate()), "class", "n");
            html.element("td", Figures.count(year.statements()), "class", "n");
            html.element("td", percent(year.approximateShare()), "class", "n").closeLine();
        }
        DataTable.end(html);
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "—" : Figures.oneDecimal(percent) + "%";
    }
}
