package org.nianjian.publish.page.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianjian.indicator.Context;
import org.nianjian.indicator.Evidence;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Period;
import org.nianjian.indicator.Relation;
import org.nianjian.indicator.Status;
import org.nianjian.publish.Sample;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.report.MarkedText.Marked;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Role;
import org.nianjian.warehouse.ObservationRow;

class MarkedTextTest {
    @Test
    void spansCountCodePoints() {
        assertEquals("<p>𠮷𠮷<a class=\"f u\" id=\"f1\" href=\"#d1\">3件</a>。</p>\n", write("𠮷𠮷3件。", figure(1, 2, 4)));
    }

    @Test
    void everyLineIsAParagraphAndEmptyOnesAreNone() {
        assertEquals("<p>甲</p>\n<p>乙</p>\n", write("甲\n\n　\n乙\n"));
    }

    @Test
    void aMarkMayRunOverTheEndOfALine() {
        assertEquals("<p>甲<a class=\"f u\" id=\"f1\" href=\"#d1\">1\n2</a>乙</p>\n", write("甲1\n2乙", figure(1, 1, 4)));
    }

    @Test
    void wordsThatTwoFiguresShareAreMarkedForTheFirst() {
        assertEquals(
                "<p>共<a class=\"f u\" id=\"f1\" href=\"#d1\">1234</a><a class=\"f u\" id=\"f2\" href=\"#d2\">56</a>"
                        + "<a class=\"f u\" id=\"f3\" href=\"#d3\">〔3〕</a>件</p>\n",
                write("共123456件", figure(1, 1, 5), figure(2, 3, 7), figure(3, 4, 6)));
    }

    @Test
    void aSpanBeyondTheTextEndsWithIt() {
        assertEquals("<p>甲<a class=\"f u\" id=\"f1\" href=\"#d1\">乙</a></p>\n", write("甲乙", figure(1, 1, 99)));
    }

    @Test
    void ofAVeryLongTextWhatIsFarFromAnyFigureIsLeftOut() {
        int long1 = 300_000;
        String html = write("字".repeat(long1) + "7件" + "文".repeat(long1), figure(1, long1, long1 + 2));

        assertTrue(html.length() < 3_000, "length " + html.length());
        assertTrue(html.contains("<p>" + "字".repeat(400) + "<a class"));
        assertTrue(html.contains("（此处略去299,200字，见原文文件）"));
    }

    private static String write(String text, Marked... figures) {
        Html html = new Html("");
        new MarkedText(html, text).write(new ArrayList<>(List.of(figures)));
        return html.toString();
    }

    private static Marked figure(int ordinal, int start, int end) {
        Observation observation = new Observation(
                ordinal,
                new Evidence(start, end, "x"),
                BigDecimal.ONE,
                Bound.EXACT,
                "",
                "",
                Observation.OTHER,
                Period.REPORT_YEAR,
                "",
                new Context("", "", 0, ""),
                Relation.NONE);
        return new Marked(
                new ObservationRow(
                        "x-" + ordinal,
                        "x",
                        Sample.BAIMA,
                        2024,
                        2024,
                        observation,
                        "",
                        Status.ACTUAL,
                        Role.NOT_COUNTED),
                FigureClass.UNCLASSIFIED);
    }
}
