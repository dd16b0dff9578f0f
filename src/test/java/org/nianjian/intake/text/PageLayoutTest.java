package org.nianjian.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on a page is read as people read it: cell by cell, column by column. */
class PageLayoutTest {
    private static final float SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    @Test
    void aTableThatIsDrawnKeepsRowsAndCellsApartAndJoinsWrappedCells() {
        grid(new float[] {50, 150, 250, 350}, new float[] {100, 130, 170});
        set("指标", 55, 120);
        set("今年", 155, 120);
        set("上年", 255, 120);
        set("办理复议案", 55, 145);
        set("件（件）", 55, 160);
        set("66", 190, 152);
        set("61", 290, 152);
        set("表前", 50, 80);
        set("表后", 50, 190);
        assertEquals("表前\n指标 | 今年 | 上年\n办理复议案件（件） | 66 | 61\n表后\n", text());
    }

    @Test
    void aCellThatReachesOverSeveralRowsStandsInTheFirst() {
        rules.add(Rule.between(50, 100, 50, 180));
        rules.add(Rule.between(150, 100, 150, 180));
        rules.add(Rule.between(250, 100, 250, 180));
        rules.add(Rule.between(50, 100, 250, 100));
        rules.add(Rule.between(150, 140, 250, 140));
        rules.add(Rule.between(50, 180, 250, 180));
        set("调解", 60, 145);
        set("口头8件", 160, 120);
        set("书面9件", 160, 160);
        assertEquals("调解 | 口头8件\n书面9件\n", text());
    }

    @Test
    void anEmptyCellStillHasItsPlace() {
        grid(new float[] {50, 150, 250, 350}, new float[] {100, 130, 160});
        set("甲", 60, 120);
        set("乙", 260, 120);
        set("丙", 60, 150);
        set("丁", 160, 150);
        assertEquals("甲 |  | 乙\n丙 | 丁 |\n", text());
    }

    @Test
    void aFrameRoundAPageIsNoTable() {
        grid(new float[] {30, 560}, new float[] {30, 800});
        set("一段话", 50, 100);
        set("另一段的文字长得多", 50, 120);
        assertEquals("一段话\n另一段的文字长得多\n", text());
    }

    @Test
    void rowsWithoutDrawnLinesAreToldByWhatStandsBelowEachOther() {
        set("项目", 60, 100);
        set("件数", 200, 100);
        set("调解", 60, 120);
        set("252", 205, 120);
        set("镇 长", 60, 160);
        assertEquals("项目 | 件数\n调解 | 252\n镇长\n", text());
    }

    @Test
    void twoColumnsAreReadOneAfterTheOtherUnderTheHeadingOfBoth() {
        set("某镇法治政府建设情况报告某镇法治政府建设情况报告", 150, 60);
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int line = 0; line < 8; line++) {
            String digit = "一二三四五六七八".substring(line, line + 1);
            left.append("左栏第" + digit + "行的文字一直写满这一栏的宽");
            right.append("右栏第" + digit + "行的文字一直写满这一栏的宽");
            set("左栏第" + digit + "行的文字一直写满这一栏的宽", 50, 100 + 15 * line);
            set("右栏第" + digit + "行的文字一直写满这一栏的宽", 300, 100 + 15 * line);
        }
        assertEquals("某镇法治政府建设情况报告某镇法治政府建设情况报告\n" + left + right + "\n", text());
    }

    @Test
    void whatIsStruckOutIsGoneAndWhatIsUnderlinedIsNot() {
        set("调解298", 50, 100);
        rules.add(Rule.between(70, 97, 85, 97));
        set("289件", 85, 100);
        rules.add(Rule.between(85, 102, 110, 102));
        assertEquals("调解 289件\n", text());
    }

    @Test
    void smallRaisedNumbersPointToNotesUnlessTheyArePowers() {
        set("调解289件", 50, 100);
        glyphs.add(new Glyph("1", 95, 98, 96, 6));
        set("。占地30m", 98, 100);
        glyphs.add(new Glyph("2", 143, 146, 96, 6));
        assertEquals("调解289件。占地30m2\n", text());
    }

    private void grid(float[] columns, float[] rows) {
        for (float column : columns) {
            rules.add(Rule.between(column, rows[0], column, rows[rows.length - 1]));
        }
        for (float row : rows) {
            rules.add(Rule.between(columns[0], row, columns[columns.length - 1], row));
        }
    }

    private void set(String words, float left, float y) {
        float x = left;
        for (char c : words.toCharArray()) {
            float width = c < 0x80 ? SIZE / 2 : SIZE;
            glyphs.add(new Glyph(String.valueOf(c), x, x + width, y, SIZE));
            x += width;
        }
    }

    private String text() {
        return PageParagraphs.join(PageLayout.lines(0, 842, glyphs, rules));
    }
}
