package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Quantity;
import org.nianjian.quantity.QuantityReader;
import org.nianjian.quantity.Span;
import org.nianjian.report.Table;
import org.nianjian.report.TableReader;

/**
 * Finds the place in a table of each figure of a section; tables and figures are gone through once, side by side. A cell
 * that holds nothing but a number is a figure, whatever it looks like outside a table.
 */
final class TableFigures {
    private static final int SHORTEST_LABEL = 2;
    private static final int LONGEST_NUMBER = 12;

    private final String text;
    private final List<Figure> figures;
    private final @Nullable TableCell[] cells;
    private int next;

    private TableFigures(String text, List<Figure> figures) {
        this.text = text;
        this.figures = figures;
        this.cells = new TableCell[figures.size()];
    }

    /**
     * The figures of a section, those that only a table shows among them, with the measure words that tables give them.
     *
     * @param figures in reading order
     * @param cells the place of each; null for those in no table
     */
    record Placed(List<Figure> figures, List<@Nullable TableCell> cells) {}

    /** Places the figures, which stand between the offsets in reading order. */
    static Placed read(String text, int from, int to, List<Figure> found) {
        List<Table> tables =
                found.isEmpty() && !anyDigit(text, from, to) ? List.of() : TableReader.read(text, from, to);
        if (tables.isEmpty()) {
            return new Placed(found, Collections.nCopies(found.size(), null));
        }
        List<Figure> figures = new ArrayList<>(found);
        List<@Nullable TableCell> cells = new ArrayList<>(figures.size());
        addBare(text, tables, figures);
        TableFigures reader = new TableFigures(text, figures);
        tables.forEach(reader::table);
        for (int i = 0; i < figures.size(); i++) {
            TableCell cell = reader.cells[i];
            cells.add(cell);
            figures.set(i, cell == null ? figures.get(i) : cell.measured(figures.get(i)));
        }
        return new Placed(figures, cells);
    }

    /** Whether a digit stands between two offsets: without one a table shows no figure that was not found. */
    private static boolean anyDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Adds the numbers that fill a cell and that nothing else makes figures: 检查（家次）　940. */
    private static void addBare(String text, List<Table> tables, List<Figure> figures) {
        int found = figures.size();
        int at = 0;
        for (Table table : tables) {
            for (List<Span> row : table.rows()) {
                for (int i = 1; i < row.size(); i++) {
                    Span cell = row.get(i);
                    while (at < found && figures.get(at).span().end() <= cell.start()) {
                        at++;
                    }
                    boolean taken = at < found && figures.get(at).span().start() < cell.end();
                    if (!taken && cell.length() <= LONGEST_NUMBER && isNumber(text, cell)) {
                        number(text, cell, figures);
                    }
                }
            }
        }
        if (figures.size() > found) {
            figures.sort(Comparator.comparingInt(figure -> figure.span().start()));
        }
    }

    private static boolean isNumber(String text, Span cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && ".,，．".indexOf(c) < 0) {
                return false;
            }
        }
        return cell.length() > 0;
    }

    private static void number(String text, Span cell, List<Figure> to) {
        // A tab makes the number a cell for the reader of quantities, too.
        String alone = "\t" + cell.in(text);
        int shift = cell.start() - 1;
        for (Quantity read : QuantityReader.read(alone, 0, alone.length()).quantities()) {
            Span span = new Span(read.span().start() + shift, read.span().end() + shift);
            to.add(new Figure.Number(
                    new Quantity(span, read.value(), read.bound(), read.unit(), read.form(), read.range())));
        }
    }

    private void table(Table table) {
        List<TableColumn> columns = new ArrayList<>();
        for (Span name : table.header()) {
            columns.add(TableColumn.named(text, name));
        }
        Quantity unit =
                TableColumn.unit(text, table.caption().start(), table.caption().end());
        boolean summed = table.rows().stream().anyMatch(row -> table.isTotal(text, row));
        for (List<Span> row : table.rows()) {
            row(row, columns, unit, summed && !table.isTotal(text, row));
        }
    }

    private void row(List<Span> row, List<TableColumn> columns, @Nullable Quantity tableUnit, boolean addend) {
        int rowStart = row.get(0).start();
        Time rowTime = TableColumn.labelled(text, row.get(0));
        Quantity rowUnit = TableColumn.unit(text, rowStart, row.get(0).end());
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
            int words = cell.start();
            while (next < figures.size() && figures.get(next).span().start() < cell.end()) {
                Span span = figures.get(next).span();
                boolean alone = words > cell.start() && namesItself(words, span.start());
                boolean aside = first >= 0 && !alone && (named || column.time() == null) && !column.change();
                cells[next] = new TableCell(
                        column,
                        TableColumn.told(text, words, span.start()),
                        rowTime,
                        alone ? words : named ? cell.start() : label,
                        rowStart,
                        ownEnd(span.end(), cell.end()),
                        unit,
                        aside ? first : -1,
                        addend);
                words = span.end();
                first = first < 0 ? next : first;
                next++;
            }
            afterFigure = true;
        }
    }

    /** Whether a further figure of a cell is told in words of its own: 审查文件14件，审查合同36份. */
    private boolean namesItself(int from, int to) {
        if (to - from <= SHORTEST_LABEL || text.substring(from, to).contains("其中")) {
            return false;
        }
        return Mark.of(text.charAt(from)) == Mark.COMMA && bracket(from, to) == to;
    }

    /** Where the words on the figure end: with its cell, or where it goes on in brackets to another one (61件（其中合同49份）). */
    private int ownEnd(int from, int cellEnd) {
        if (next + 1 == figures.size() || figures.get(next + 1).span().start() >= cellEnd) {
            return cellEnd;
        }
        int following = figures.get(next + 1).span().start();
        int bracket = bracket(from, following);
        return bracket < following ? bracket : cellEnd;
    }

    /** Where the first bracket opens between two offsets; the second of them if none does. */
    private int bracket(int from, int to) {
        int at = from;
        while (at < to && Mark.of(text.charAt(at)) != Mark.OPEN) {
            at++;
        }
        return at;
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
