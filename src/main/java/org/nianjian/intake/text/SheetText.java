package org.nianjian.intake.text;

/**
 * Makes lines of the cells of a spreadsheet: a row is a line of its cells, empty ones between filled ones too, so that
 * columns stay apart; a row with one filled cell is a paragraph, which is how a report is typed into a sheet.
 */
final class SheetText {
    /** A gap of more columns than this is no layout any more. */
    private static final int WIDEST_GAP = 64;

    private final BlockText text = new BlockText();
    private int row = -1;
    private int column = -1;

    /** A filled cell; cells come row by row, from left to right. */
    void cell(int atRow, int atColumn, String words) {
        if (words.isBlank()) {
            return;
        }
        if (atRow != row) {
            endRow();
            row = atRow;
            text.openRow();
        }
        for (int gap = Math.min(atColumn - column - 1, WIDEST_GAP); gap > 0; gap--) {
            text.openCell();
            text.closeCell();
        }
        column = Math.max(column, atColumn);
        text.openCell();
        DocCharacters.lines(words.replace("\r\n", "\n").replace('\r', '\n'), text);
        text.closeCell();
    }

    /** The sheet ends. */
    void endSheet() {
        endRow();
        row = -1;
    }

    private void endRow() {
        if (row >= 0) {
            text.closeRow();
        }
        column = -1;
    }

    String text() {
        return text.text();
    }
}
