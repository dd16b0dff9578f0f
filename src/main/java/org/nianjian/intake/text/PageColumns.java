package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds whether a page is set in two columns: there is a place in its middle that hardly any line crosses, and on both sides
 * of it lines, side by side, fill the room. Rows of a table, which are short, do not.
 */
final class PageColumns {
    private static final int FEWEST_LINES = 5;
    /** On either side; and a third of the lines there, for the last lines of paragraphs are short. */
    private static final int FEWEST_FULL = 3;

    private static final float FULL = 0.6f;
    /** The parts of a line are further apart than characters are. */
    private static final float GAP = 1.2f;
    /** What is left of a gutter beside a mark that hangs into it, in character heights. */
    private static final float HANGING = 0.5f;

    private final float left;
    private final float right;
    private final List<List<Glyph>> rows;

    private PageColumns(List<List<Glyph>> lines) {
        rows = lines;
        float from = Float.MAX_VALUE;
        float to = 0;
        for (List<Glyph> line : lines) {
            from = Math.min(from, PageRows.left(line));
            to = Math.max(to, PageRows.right(line));
        }
        left = from;
        right = to;
    }

    /** Where one column ends and the other begins; empty if the lines are not in columns. */
    static Optional<Float> gutter(List<List<Glyph>> lines) {
        if (lines.size() < FEWEST_LINES) {
            return Optional.empty();
        }
        PageColumns page = new PageColumns(lines);
        float width = page.right - page.left;
        for (int percent : new int[] {50, 48, 52, 46, 54, 44, 56, 42, 58, 40, 60}) {
            float at = page.left + width * percent / 100;
            if (page.isGutter(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** What of a line stands in the column before the gutter. */
    static List<Glyph> before(List<Glyph> line, float gutter) {
        return line.stream().filter(glyph -> glyph.middle() < gutter).toList();
    }

    /** What of a line stands in the column behind the gutter. */
    static List<Glyph> after(List<Glyph> line, float gutter) {
        return line.stream().filter(glyph -> glyph.middle() >= gutter).toList();
    }

    /** Whether a line goes on across the gutter; a mark that hangs out of its column makes it narrower only. */
    static boolean isAcross(List<Glyph> line, float gutter) {
        List<Glyph> before = before(line, gutter);
        List<Glyph> after = after(line, gutter);
        return !before.isEmpty()
                && !after.isEmpty()
                && PageRows.left(after) - PageRows.right(before)
                        < HANGING * after.get(0).size();
    }

    private boolean isGutter(float at) {
        List<List<Glyph>> onLeft = new ArrayList<>();
        List<List<Glyph>> onRight = new ArrayList<>();
        int across = 0;
        for (List<Glyph> row : rows) {
            if (isAcross(row, at)) {
                across++;
                continue;
            }
            List<Glyph> before = before(row, at);
            if (!before.isEmpty()) {
                onLeft.add(before);
            }
            List<Glyph> after = after(row, at);
            if (!after.isEmpty()) {
                onRight.add(after);
            }
        }
        long fullLeft = full(onLeft, at - left);
        long fullRight = full(onRight, right - at);
        return fills(onLeft, fullLeft)
                && fills(onRight, fullRight)
                && across * 4L <= fullLeft + fullRight
                && beside(onLeft, onRight);
    }

    private static long full(List<List<Glyph>> lines, float width) {
        return lines.stream()
                .filter(line -> PageRows.right(line) - PageRows.left(line) > FULL * width)
                .filter(line -> PageRows.parts(line, GAP).size() == 1)
                .count();
    }

    private static boolean fills(List<List<Glyph>> lines, long full) {
        return full >= FEWEST_FULL && full * 3 >= lines.size();
    }

    /** Whether most of what stands on the right has something on the left beside it. */
    private static boolean beside(List<List<Glyph>> onLeft, List<List<Glyph>> onRight) {
        float top = onLeft.get(0).get(0).y();
        float bottom = onLeft.get(onLeft.size() - 1).get(0).y();
        long beside = onRight.stream()
                .map(line -> line.get(0).y())
                .filter(y -> y >= top - 1 && y <= bottom + 1)
                .count();
        return beside * 5 >= onRight.size() * 4L;
    }
}
