package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Quantity;
import org.nianjian.quantity.Span;
import org.nianjian.report.Table;
import org.nianjian.report.TableReader;

/** Finds the place in a table of each figure of a section; tables and figures are gone through once, side by side. */
final class TableFigures {
    private static final int SHORTEST_LABEL = 2;

    private final String text;
    private final List<? extends Figure> figures;
    private final @Nullable TableCell[] cells;
    private int next;

    private TableFigures(String text, List<? extends Figure> figures) {
        this.text = text;
        this.figures = figures;
        this.cells = new TableCell[figures.size()];
    }

    /** The places of the figures, which stand between the offsets in reading order; null for those in no table. */
    static List<@Nullable TableCell> read(String text, int from, int to, List<? extends Figure> figures) {
        TableFigures reader = new TableFigures(text, figures);
        if (!figures.isEmpty()) {
            TableReader.read(text, from, to).forEach(reader::table);
        }
        return Arrays.asList(reader.cells);
    }

    private void table(Table table) {
        List<TableColumn> columns = new ArrayList<>();
        for (Span name : table.header()) {
            columns.add(TableColumn.named(text, name));
        }
        Quantity unit =
                TableColumn.unit(text, table.caption().start(), table.caption().end());
        for (List<Span> row : table.rows()) {
            row(row, columns, unit);
        }
    }

    private void row(List<Span> row, List<TableColumn> columns, @Nullable Quantity tableUnit) {
        int rowStart = row.get(0).start();
        Time rowTime = TableColumn.labelled(text, row.get(0));
        Quantity rowUnit = TableColumn.unit(text, row.get(0).start(), row.get(0).end());
        int label = rowStart;
        boolean afterFigure = false;
        int first = -1;
        for (int i = 0; i < row.size(); i++) {
            Span cell = row.get(i);
            TableColumn column = columns.get(i);
            while (next < figures.size() && figures.get(next).span().start() < cell.start()) {
                next++;
            }
            if (column.units()) {
                rowUnit = TableColumn.unitAt(text, cell.start(), cell.end());
            }
            if (next == figures.size() || figures.get(next).span().start() >= cell.end()) {
                if (cell.length() > 0 && (afterFigure || label == rowStart && i > 0 && isSerial(row.get(i - 1)))) {
                    label = cell.start();
                    rowUnit = TableColumn.unit(text, cell.start(), cell.end());
                    afterFigure = false;
                }
                continue;
            }
            Quantity unit = rowUnit != null ? rowUnit : column.unit() != null ? column.unit() : tableUnit;
            boolean named = figures.get(next).span().start() - cell.start() >= SHORTEST_LABEL;
            while (next < figures.size() && figures.get(next).span().start() < cell.end()) {
                boolean aside = first >= 0 && (named || column.time() == null) && !column.change();
                cells[next] = new TableCell(
                        column, rowTime, named ? cell.start() : label, rowStart, cell.end(), unit, aside ? first : -1);
                first = first < 0 ? next : first;
                next++;
            }
            afterFigure = true;
        }
    }

    private boolean isSerial(Span cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
