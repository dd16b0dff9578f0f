package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands on one base line, and its parts between wide gaps. */
final class PageRows {
    /** Base lines that differ by less than this part of the character height are one line. */
    private static final float SAME_LINE = 0.45f;

    private PageRows() {}

    /** The characters line by line from top to bottom, each line from left to right. */
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            Glyph first = sorted.get(from);
            int to = from + 1;
            float size = Math.max(1, first.size());
            while (to < sorted.size()) {
                Glyph next = sorted.get(to);
                size = Math.max(size, next.size());
                if (next.y() - first.y() > SAME_LINE * size) {
                    break;
                }
                to++;
            }
            List<Glyph> row = new ArrayList<>(sorted.subList(from, to));
            row.sort(Comparator.comparing(Glyph::left));
            rows.add(row);
            from = to;
        }
        return rows;
    }

    /** The parts of a line that stand further apart than so many times the character height. */
    static List<List<Glyph>> parts(List<Glyph> row, float heights) {
        List<List<Glyph>> parts = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        float right = 0;
        for (Glyph glyph : row) {
            if (!part.isEmpty() && glyph.left() - right > heights * glyph.size()) {
                parts.add(part);
                part = new ArrayList<>();
            }
            right = part.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
            part.add(glyph);
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    static float left(List<Glyph> part) {
        return part.get(0).left();
    }

    static float right(List<Glyph> part) {
        float right = part.get(0).right();
        for (Glyph glyph : part) {
            right = Math.max(right, glyph.right());
        }
        return right;
    }
}
