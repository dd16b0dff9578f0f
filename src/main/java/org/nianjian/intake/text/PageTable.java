package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes lines of the characters that stand in a table: a row is a line of its cells. */
final class PageTable {
    /** A cell of more lines holds paragraphs. */
    private static final int WRAPPED_LINES = 3;

    private final PageGrid grid;
    private final Map<PageGrid.Cell, List<Glyph>> cells = new LinkedHashMap<>();
    private float size;

    PageTable(PageGrid grid) {
        this.grid = grid;
    }

    /** Takes a character if it stands in the table. */
    boolean take(Glyph glyph) {
        if (!grid.holds(glyph)) {
            return false;
        }
        cells.computeIfAbsent(grid.cell(glyph), cell -> new ArrayList<>()).add(glyph);
        size = Math.max(size, glyph.size());
        return true;
    }

    List<PageLine> lines(int page, float height) {
        List<PageLine> lines = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            BlockText text = new BlockText();
            text.openRow();
            for (float left : grid.cells(row)) {
                text.openCell();
                for (String line : words(page, height, cells.getOrDefault(new PageGrid.Cell(row, left), List.of()))) {
                    text.append(line);
                    text.endLine();
                }
                text.closeCell();
            }
            text.closeRow();
            float y = grid.rowTop(row) + size;
            text.text()
                    .lines()
                    .forEach(line -> lines.add(
                            new PageLine(page, height, line, grid.left(), grid.right(), y, size, PageLine.TABLE)));
        }
        return lines;
    }

    private static List<String> words(int page, float height, List<Glyph> glyphs) {
        List<PageLine> lines = new ArrayList<>();
        for (List<Glyph> row : PageRows.of(glyphs)) {
            PageLayout.line(page, height, row, PageLine.WHOLE).ifPresent(lines::add);
        }
        if (lines.size() > WRAPPED_LINES) {
            return PageParagraphs.join(lines).lines().toList();
        }
        return lines.isEmpty() ? List.of() : List.of(PageParagraphs.asOne(lines));
    }
}
