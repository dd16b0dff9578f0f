package org.nianjian.intake.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tables of formats that mark only where a cell or a row ends (.doc, .rtf): a row begins with the first thing that stands
 * in it. The depth is 0 outside of tables, 1 in a table, 2 in a table within a cell.
 */
final class MarkedTables {
    private static final int MAX_DEPTH = 64;

    private final BlockText text;
    /** One flag for each open row, the innermost first: whether its last cell is still open. */
    private final Deque<Boolean> cellOpen = new ArrayDeque<>();

    MarkedTables(BlockText text) {
        this.text = text;
    }

    /** Something is going to stand at this depth. */
    void at(int depth) {
        int wanted = Math.min(depth, MAX_DEPTH);
        while (cellOpen.size() > wanted) {
            closeRow();
        }
        if (wanted > 0 && cellOpen.size() == wanted) {
            openCell();
        }
        while (cellOpen.size() < wanted) {
            text.openRow();
            cellOpen.push(false);
            openCell();
        }
    }

    void endCell(int depth) {
        at(Math.max(1, depth));
        text.closeCell();
        cellOpen.pop();
        cellOpen.push(false);
    }

    void endRow(int depth) {
        while (cellOpen.size() >= Math.max(1, depth)) {
            closeRow();
        }
    }

    private void openCell() {
        if (!cellOpen.element()) {
            text.openCell();
            cellOpen.pop();
            cellOpen.push(true);
        }
    }

    private void closeRow() {
        if (cellOpen.pop()) {
            text.closeCell();
        }
        text.closeRow();
    }
}
