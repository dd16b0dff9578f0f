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
    private static final float FULL = 0.6f;
    /** The parts of a line are further apart than characters are. */
    private static final float GAP = 1.2f;

    private final float left;
    private final float right;
    private final List<List<List<Glyph>>> rows;

    private PageColumns(List<List<Glyph>> lines) {
        rows = lines.stream().map(line -> PageRows.parts(line, GAP)).toList();
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

    private boolean isGutter(float at) {
        List<Float> onLeft = new ArrayList<>();
        List<Float> onRight = new ArrayList<>();
        int across = 0;
        for (List<List<Glyph>> parts : rows) {
            for (List<Glyph> part : parts) {
                float from = PageRows.left(part);
                float to = PageRows.right(part);
                if (from < at && to > at) {
                    across++;
                } else if (to <= at && to - from > FULL * (at - left)) {
                    onLeft.add(part.get(0).y());
                } else if (from >= at && to - from > FULL * (right - at)) {
                    onRight.add(part.get(0).y());
                }
            }
        }
        if (onLeft.size() < FEWEST_LINES
                || onRight.size() < FEWEST_LINES
                || across * 4 > onLeft.size() + onRight.size()) {
            return false;
        }
        float top = onLeft.get(0);
        float bottom = onLeft.get(onLeft.size() - 1);
        long beside =
                onRight.stream().filter(y -> y >= top - 1 && y <= bottom + 1).count();
        return beside * 5 >= onRight.size() * 4L;
    }
}
