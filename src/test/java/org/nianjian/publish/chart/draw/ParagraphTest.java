package org.nianjian.publish.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void englishBreaksBetweenWords() {
        assertEquals(
                List.of("change is measured", "on matched bodies"),
                Paragraph.lines(
                        "change is measured on matched bodies",
                        TextStyle.NOTE,
                        TextStyle.NOTE.width("change is measured") + 2));
    }

    @Test
    void chineseBreaksAnywhereButNotBeforeAFullStop() {
        List<String> lines = Paragraph.lines("各年报送单位不尽相同。", TextStyle.NOTE, TextStyle.NOTE.width("各年报送单位不尽相同") + 1);
        assertEquals("各年报送单位不尽相同。", String.join("", lines));
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("。")));
        assertEquals(2, lines.size());
    }

    @Test
    void aShortTextIsOneLineAndNoTextIsNone() {
        assertEquals(List.of("甲"), Paragraph.lines("甲", TextStyle.NOTE, 100));
        assertEquals(List.of(), Paragraph.lines("", TextStyle.NOTE, 100));
    }
}
