package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts what stands on a page into the order in which people read it: rows of tables, columns, lines. */
final class PageLayout {
    /** Parts of a line that are further apart, in character heights, may be cells of a table without lines. */
    private static final float CELL_GAP = 2;

    private final int page;
    private final float height;
    private final List<PageLine> lines = new ArrayList<>();

    private PageLayout(int page, float height) {
        this.page = page;
        this.height = height;
    }

    /**
     * The lines of a page in reading order.
     *
     * @param page the number of the page, from 0
     * @param height the height of the page in points
     */
    static List<PageLine> lines(int page, float height, List<Glyph> glyphs, List<Rule> rules) {
        PageLayout layout = new PageLayout(page, height);
        List<PageGrid> grids = new ArrayList<>(PageGrid.of(rules));
        grids.sort(Comparator.comparing(PageGrid::top));
        List<PageTable> tables = grids.stream().map(PageTable::new).toList();
        List<Glyph> free = new ArrayList<>();
        for (Glyph glyph : new StruckOut(rules).without(glyphs)) {
            if (tables.stream().noneMatch(table -> table.take(glyph))) {
                free.add(glyph);
            }
        }
        layout.columns(PageRows.of(free));
        for (int i = 0; i < tables.size(); i++) {
            layout.insert(grids.get(i).top(), tables.get(i).lines(page, height));
        }
        return layout.lines;
    }

    /** A table stands before the first line below it. */
    private void insert(float top, List<PageLine> rows) {
        int at = 0;
        while (at < lines.size() && lines.get(at).y() <= top) {
            at++;
        }
        lines.addAll(at, rows);
    }

    private void columns(List<List<Glyph>> rows) {
        Optional<Float> gutter = PageColumns.gutter(rows);
        if (gutter.isEmpty()) {
            rows(rows);
            return;
        }
        float at = gutter.orElseThrow();
        List<List<Glyph>> left = new ArrayList<>();
        List<List<Glyph>> right = new ArrayList<>();
        for (List<Glyph> row : rows) {
            if (PageColumns.isAcross(row, at)) {
                emptyColumns(left, right);
                rows(List.of(row));
                continue;
            }
            List<Glyph> before = PageColumns.before(row, at);
            if (!before.isEmpty()) {
                left.add(before);
            }
            List<Glyph> after = PageColumns.after(row, at);
            if (!after.isEmpty()) {
                right.add(after);
            }
        }
        emptyColumns(left, right);
    }

    private void emptyColumns(List<List<Glyph>> left, List<List<Glyph>> right) {
        left.forEach(row -> line(page, height, row, PageLine.LEFT).ifPresent(lines::add));
        right.forEach(row -> line(page, height, row, PageLine.RIGHT).ifPresent(lines::add));
        left.clear();
        right.clear();
    }

    private void rows(List<List<Glyph>> rows) {
        List<List<List<Glyph>>> parts =
                rows.stream().map(row -> PageRows.parts(row, CELL_GAP)).toList();
        for (int i = 0; i < rows.size(); i++) {
            boolean table = i > 0 && areRows(parts.get(i - 1), parts.get(i))
                    || i + 1 < rows.size() && areRows(parts.get(i), parts.get(i + 1));
            if (table) {
                row(parts.get(i));
            } else {
                line(page, height, rows.get(i), PageLine.WHOLE).ifPresent(lines::add);
            }
        }
    }

    /** Two lines whose parts, as many in one as in the other, stand below each other. */
    private static boolean areRows(List<List<Glyph>> above, List<List<Glyph>> below) {
        if (above.size() < 2 || above.size() != below.size()) {
            return false;
        }
        for (int i = 0; i < above.size(); i++) {
            if (PageRows.left(above.get(i)) > PageRows.right(below.get(i))
                    || PageRows.left(below.get(i)) > PageRows.right(above.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void row(List<List<Glyph>> parts) {
        BlockText text = new BlockText();
        text.openRow();
        for (List<Glyph> part : parts) {
            text.openCell();
            line(page, height, part, PageLine.TABLE).ifPresent(line -> text.append(line.text()));
            text.closeCell();
        }
        text.closeRow();
        List<Glyph> first = parts.get(0);
        float right = PageRows.right(parts.get(parts.size() - 1));
        text.text()
                .lines()
                .forEach(line -> lines.add(new PageLine(
                        page,
                        height,
                        line,
                        PageRows.left(first),
                        right,
                        first.get(0).y(),
                        first.get(0).size(),
                        PageLine.TABLE)));
    }

    /** The line that characters make, from left to right; empty if there is nothing to see. */
    static Optional<PageLine> line(int page, float height, List<Glyph> glyphs, int column) {
        PageWords words = new PageWords();
        float size = 0;
        float y = 0;
        for (Glyph glyph : glyphs) {
            size = Math.max(size, glyph.size());
            y = Math.max(y, glyph.y());
        }
        char before = ' ';
        for (Glyph glyph : glyphs) {
            if (!isNoteMark(glyph, before, y, size)) {
                words.add(glyph.text(), glyph.left(), glyph.right(), glyph.size());
                before = glyph.text().isEmpty()
                        ? before
                        : glyph.text().charAt(glyph.text().length() - 1);
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageLine(page, height, words.text(), words.left(), words.right(), y, size, column));
    }

    /** A small raised number that points to a note; after a letter it is a power (m²). */
    private static boolean isNoteMark(Glyph glyph, char before, float y, float size) {
        boolean letter = before >= 'A' && before <= 'Z' || before >= 'a' && before <= 'z';
        return !letter
                && glyph.size() < 0.75f * size
                && y - glyph.y() > 0.15f * size
                && glyph.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
