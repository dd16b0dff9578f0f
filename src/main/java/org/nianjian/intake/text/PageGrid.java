package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The cells of a table that is drawn with lines on a page. */
final class PageGrid {
    /** Lines whose distance is less, in points, are drawn as one. */
    private static final float SAME = 3;
    /** A page with more lines than these is a drawing. */
    private static final int MOST_RULES = 2000;

    private final List<Rule> level = new ArrayList<>();
    private final List<Rule> upright = new ArrayList<>();
    private float[] columns = {};
    private float[] rows = {};
    /** Whether the left side of a column is drawn beside a row. */
    private boolean[][] sides = {};
    /** Whether the upper side of a row is drawn over a column. */
    private boolean[][] tops = {};

    /**
     * A cell.
     *
     * @param row the number of its row in the grid, from 0
     * @param left where it begins
     */
    record Cell(int row, float left) {}

    private PageGrid() {}

    /** The tables that these lines draw: lines that touch belong together, and at least two columns make a table. */
    static List<PageGrid> of(List<Rule> rules) {
        if (rules.size() > MOST_RULES) {
            return List.of();
        }
        List<Rule> level = rules.stream().filter(Rule::isLevel).toList();
        List<Rule> upright = rules.stream()
                .filter(rule -> rule.isUpright() && !rule.isLevel())
                .toList();
        int[] group = new int[level.size() + upright.size()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < level.size(); i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (touch(level.get(i), upright.get(j))) {
                    group[root(group, i)] = root(group, level.size() + j);
                }
            }
        }
        PageGrid[] grids = new PageGrid[group.length];
        for (int i = 0; i < group.length; i++) {
            int root = root(group, i);
            PageGrid grid = grids[root] == null ? new PageGrid() : grids[root];
            grids[root] = grid;
            if (i < level.size()) {
                grid.level.add(level.get(i));
            } else {
                grid.upright.add(upright.get(i - level.size()));
            }
        }
        List<PageGrid> tables = new ArrayList<>();
        for (PageGrid grid : grids) {
            if (grid != null && grid.measure()) {
                tables.add(grid);
            }
        }
        return tables;
    }

    private static int root(int[] group, int of) {
        int root = of;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static boolean touch(Rule level, Rule upright) {
        return level.place() >= upright.top() - SAME
                && level.place() <= upright.bottom() + SAME
                && upright.place() >= level.left() - SAME
                && upright.place() <= level.right() + SAME;
    }

    /** Tables whose sides are not drawn end where their lines end. */
    private boolean measure() {
        if (level.isEmpty() || upright.isEmpty()) {
            return false;
        }
        List<Float> across = new ArrayList<>();
        List<Float> down = new ArrayList<>();
        for (Rule rule : level) {
            down.add(rule.place());
            across.add(rule.left());
            across.add(rule.right());
        }
        float[] ends = places(across);
        across.clear();
        across.add(ends[0]);
        across.add(ends[ends.length - 1]);
        for (Rule rule : upright) {
            across.add(rule.place());
        }
        columns = places(across);
        rows = places(down);
        if (columns.length <= 2 || rows.length <= 1) {
            return false;
        }
        draw();
        return true;
    }

    private void draw() {
        sides = new boolean[rows.length - 1][columns.length];
        for (Rule rule : upright) {
            int column = nearest(columns, rule.place());
            for (int row = 0; row + 1 < rows.length; row++) {
                float middle = (rows[row] + rows[row + 1]) / 2;
                sides[row][column] |= rule.top() <= middle && rule.bottom() >= middle;
            }
        }
        tops = new boolean[rows.length][columns.length - 1];
        for (Rule rule : level) {
            int row = nearest(rows, rule.place());
            for (int column = 0; column + 1 < columns.length; column++) {
                float middle = (columns[column] + columns[column + 1]) / 2;
                tops[row][column] |= rule.left() <= middle && rule.right() >= middle;
            }
        }
    }

    /** Places that are drawn as one begin with the first of them. */
    private static int nearest(float[] places, float at) {
        int nearest = 0;
        while (nearest + 1 < places.length && places[nearest + 1] <= at + 0.01f) {
            nearest++;
        }
        return nearest;
    }

    private static float[] places(List<Float> values) {
        Collections.sort(values);
        float[] places = new float[values.size()];
        int count = 0;
        for (float value : values) {
            if (count == 0 || value - places[count - 1] > SAME) {
                places[count++] = value;
            }
        }
        return Arrays.copyOf(places, count);
    }

    float top() {
        return rows[0];
    }

    float left() {
        return columns[0];
    }

    float right() {
        return columns[columns.length - 1];
    }

    boolean holds(Glyph glyph) {
        return glyph.middle() >= left()
                && glyph.middle() <= right()
                && glyph.centre() >= rows[0]
                && glyph.centre() <= rows[rows.length - 1];
    }

    /** The cell of a character that the table holds; one that reaches over several rows stands in the first of them. */
    Cell cell(Glyph glyph) {
        int row = band(rows, glyph.centre());
        int column = first(row, band(columns, glyph.middle()));
        while (row > 0 && !tops[row][column]) {
            row--;
            column = first(row, column);
        }
        return new Cell(row, columns[column]);
    }

    /** Where the cells of a row begin, from left to right. */
    List<Float> cells(int row) {
        List<Float> lefts = new ArrayList<>();
        for (int column = 0; column + 1 < columns.length; column++) {
            if (column == 0 || sides[row][column]) {
                lefts.add(columns[column]);
            }
        }
        return lefts;
    }

    int rows() {
        return rows.length - 1;
    }

    float rowTop(int row) {
        return rows[row];
    }

    /** The first of the columns that a cell reaches over. */
    private int first(int row, int column) {
        int first = column;
        while (first > 0 && !sides[row][first]) {
            first--;
        }
        return first;
    }

    private static int band(float[] places, float at) {
        int band = 0;
        while (band + 2 < places.length && places[band + 1] <= at) {
            band++;
        }
        return band;
    }
}
