package org.nianjian.publish.page.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianjian.publish.Sample;
import org.nianjian.publish.page.Reports;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.report.MarkedText.Marked;
import org.nianjian.quantity.Bound;
import org.nianjian.warehouse.ObservationRow;

class FigureTableTest {
    @Test
    void figuresThatAreCountedTogetherNameEachOther() {
        String table = table(3);
        assertTrue(table.contains("<a href=\"#f1\">1</a> <a href=\"#f3\">3</a>"), table);
        assertFalse(table.contains("in all)"), table);
    }

    @Test
    void aTextOfThousandsOfFiguresIsATableNoLongerThanItsRows() {
        String table = table(4_000);
        assertTrue(table.contains("等3999个"), "the rest is told as a number");
        assertTrue(table.length() < 4 * 1.05 * table(1_000).length(), "length " + table.length());
    }

    private static String table(int figures) {
        Reports reports = new Reports().report("a.txt", Sample.BAIMA, 2024, "调解1件。".repeat(figures));
        for (int i = 0; i < figures; i++) {
            reports.states("1件", Sample.DISPUTES, "1", Bound.EXACT);
        }
        List<ObservationRow> rows = reports.facts().observations;
        Html html = new Html("");
        new FigureTable(Sample.CATALOGUE, rows, Map.of())
                .write(
                        html,
                        rows.stream()
                                .map(row -> new Marked(row, FigureClass.ACTUAL))
                                .toList());
        return html.toString();
    }
}
