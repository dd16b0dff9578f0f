package org.nianjian.publish.page.quality;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.quality.YearQuality;
import org.nianjian.quality.YearQuality.Doubt;

/** How good what is known of each year is, and whether it may still change. */
public final class YearsTable {
    private static final List<DataTable.Column> SHORT = List.of(
            numbers("年份", "Year"),
            words("状态", "Status"),
            numbers("报告", "Reports"),
            numbers("应报", "Expected"),
            numbers("报送率", "Response rate"),
            numbers("统计值", "Statements"),
            numbers("非准确数占比", "Approximate"));

    private static final List<DataTable.Column> MORE = List.of(
            words("为何未定案", "Why it is provisional"),
            numbers("模板", "Blanks"),
            numbers("雷同", "Copies"),
            numbers("更正的值", "Corrected"),
            numbers("非全年的值", "Part of a year"));

    private YearsTable() {}

    /** Writes the essential of it; nothing if no year is known. */
    public static void write(Html html, List<YearQuality> years) {
        write(html, years, false);
    }

    /** Writes all of it; nothing if no year is known. */
    static void writeInFull(Html html, List<YearQuality> years) {
        write(html, years, true);
    }

    private static void write(Html html, List<YearQuality> years, boolean inFull) {
        if (years.isEmpty()) {
            return;
        }
        List<DataTable.Column> columns = new ArrayList<>(SHORT);
        if (inFull) {
            columns.addAll(MORE);
        }
        DataTable.beginSmall(html, "years", new Both("各年质量", "Quality of the years"), null, columns);
        for (YearQuality year : years) {
            html.open("tr").element("th", "" + year.year(), "scope", "row", "class", "n");
            html.element("td", Words.yearStatus(year.isFinal()));
            count(html, year.reports());
            @Nullable Integer expected = year.expected();
            html.element("td", expected == null ? "—" : Figures.count(expected), "class", "n");
            html.element("td", percent(year.responseRate()), "class", "n");
            count(html, year.statements());
            html.element("td", percent(year.approximateShare()), "class", "n");
            if (inFull) {
                doubts(html, year.doubts());
                count(html, year.templates());
                count(html, year.copies());
                count(html, year.corrected());
                count(html, year.partial());
            }
            html.closeLine();
        }
        DataTable.end(html);
    }

    private static void count(Html html, int count) {
        html.element("td", Figures.count(count), "class", "n");
    }

    private static void doubts(Html html, List<Doubt> doubts) {
        html.open("td", "class", "why");
        CellContent.list(html, doubts, Words::of);
        html.close();
    }

    /** A share as it stands in a table; a dash if there is none. */
    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "—" : Figures.oneDecimal(percent) + "%";
    }
}
