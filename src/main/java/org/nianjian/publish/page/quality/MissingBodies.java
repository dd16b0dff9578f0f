package org.nianjian.publish.page.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.Html;
import org.nianjian.warehouse.ResponseRow;

/** Who was expected to report and did not, year by year, the last one first. */
public final class MissingBodies {
    /** So many names a year are read at a glance; the table has all. */
    private static final int MOST = 40;

    private MissingBodies() {}

    /** Writes some of each year; nothing if nobody is missing, or nobody said who is expected. */
    public static void write(Html html, List<ResponseRow> responses) {
        write(html, responses, MOST);
    }

    /** Writes all of them. */
    static void writeAll(Html html, List<ResponseRow> responses) {
        write(html, responses, Integer.MAX_VALUE);
    }

    private static void write(Html html, List<ResponseRow> responses, int most) {
        SortedMap<Integer, List<String>> byYear = new TreeMap<>((a, b) -> b - a);
        for (ResponseRow row : responses) {
            if (!row.missing().isEmpty()) {
                byYear.computeIfAbsent(row.year(), year -> new ArrayList<>()).addAll(row.missing());
            }
        }
        if (byYear.isEmpty()) {
            return;
        }
        html.element("h3", new Both("应报未报的单位", "Expected and missing")).line();
        html.open("ul", "id", "missing").line();
        byYear.forEach((year, names) -> {
            html.open("li").element("strong", "" + year).text("（" + names.size() + "）：");
            html.text(String.join("、", names.subList(0, Math.min(most, names.size()))));
            if (names.size() > most) {
                html.text(" … ").link("response.csv", "response.csv");
            }
            html.closeLine();
        });
        html.closeLine();
    }
}
