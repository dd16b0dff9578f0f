package org.nianjian.publish.chart.form;

import java.util.List;
import java.util.Set;

/**
 * A cell of a heat map.
 *
 * @param kind what it shows
 * @param step the sequential colour of a shaded one
 * @param text what is printed in it; empty for a missing one
 * @param partialYear whether it covers only part of the year
 */
record Cell(Kind kind, int step, String text, boolean partialYear) {
    static final Cell MISSING = new Cell(Kind.MISSING, 0, "", false);

    /** What a cell shows. */
    enum Kind {
        MISSING,
        ZERO,
        SHADED,
        WORD
    }

    /**
     * Cells by rows and years.
     *
     * @param years the columns
     * @param rows the cells of each row
     * @param breaks the years before which there is a break
     */
    record Table(List<Integer> years, List<List<Cell>> rows, Set<Integer> breaks) {}
}
