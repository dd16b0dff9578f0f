package org.nianjian.publish.chart.form;

import java.awt.Color;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.publish.chart.data.Change;
import org.nianjian.publish.chart.data.Ranking;
import org.nianjian.publish.chart.data.Value;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;

/** The figures right of a ranking: previous value, value and change, right-aligned under their headers. */
final class FigureColumns {
    private static final double BETWEEN = 34;

    private final List<Column> columns = new ArrayList<>();

    private record Column(String header, TextStyle headerStyle, List<Cell> cells, double width) {}

    private record Cell(String text, TextStyle style) {}

    FigureColumns(Ranking ranking, Lang lang) {
        List<Cell> previous = new ArrayList<>();
        List<Cell> latest = new ArrayList<>();
        List<Cell> change = new ArrayList<>();
        TextStyle second = TextStyle.LABEL.in(Palette.TEXT_NOTE);
        TextStyle bold = TextStyle.LABEL.weight(true);
        boolean before = false;
        for (Ranking.Row row : ranking.rows()) {
            before |= row.previous() != null;
            previous.add(
                    new Cell(row.previous() == null ? Phrases.notReported(lang) : text(row.previous(), lang), second));
            latest.add(new Cell(text(row.value(), lang), bold));
            change.add(new Cell(
                    text(row.change(), lang),
                    TextStyle.LABEL.in(color(row.change().direction()))));
        }
        if (before) {
            add(year(ranking.year() - 1, lang), second, previous);
        }
        add(year(ranking.year(), lang), bold, latest);
        if (before) {
            add(lang.of("变化", "change"), second, change);
        }
    }

    private void add(String header, TextStyle style, List<Cell> cells) {
        double width = style.width(header);
        for (Cell cell : cells) {
            width = Math.max(width, cell.style().width(cell.text()));
        }
        columns.add(new Column(header, style, cells, width));
    }

    private static String year(int year, Lang lang) {
        return lang.of(year + "年", Integer.toString(year));
    }

    static String text(Value value, Lang lang) {
        return Figures.full(value.value(), value.bound(), lang)
                + Phrases.marks(value, lang)
                + (value.partialYear() ? "†" : "");
    }

    static String text(Change change, Lang lang) {
        BigDecimal percent = change.percent();
        if (percent != null) {
            return Figures.change(percent, change.bound(), lang) + "%";
        }
        BigDecimal difference = change.difference();
        if (change.basis() == Change.Basis.SMALL_BASE && difference != null) {
            int decimals = Math.max(0, difference.stripTrailingZeros().scale());
            return Figures.sign(change.bound(), lang) + Figures.signed(difference, decimals);
        }
        return change.basis() == Change.Basis.NOT_REPORTED_BEFORE
                ? Phrases.NOT_APPLICABLE
                : Phrases.whyNot(change.basis(), lang);
    }

    /** The colour of text; the grey of marks is too light for it. */
    private static Color color(Change.Direction direction) {
        return switch (direction) {
            case RISE -> Palette.BLUE;
            case FALL -> Palette.VERMILION;
            case LITTLE_CHANGED, NONE -> Palette.TEXT_NOTE;
        };
    }

    /** The width of all columns with the white before each. */
    double width() {
        return columns.stream().mapToDouble(column -> column.width() + BETWEEN).sum();
    }

    /** Draws the headers, the last column ending at x. */
    void drawHeaders(Graphics2D g, double x, double middle) {
        double right = x;
        for (int i = columns.size() - 1; i >= 0; i--) {
            Column column = columns.get(i);
            column.headerStyle().drawMiddle(g, column.header(), right, middle, TextStyle.Align.RIGHT);
            right -= column.width() + BETWEEN;
        }
    }

    /** Draws the figures of a row, the last column ending at x. */
    void drawRow(Graphics2D g, int row, double x, double middle) {
        double right = x;
        for (int i = columns.size() - 1; i >= 0; i--) {
            Cell cell = columns.get(i).cells().get(row);
            cell.style().drawMiddle(g, cell.text(), right, middle, TextStyle.Align.RIGHT);
            right -= columns.get(i).width() + BETWEEN;
        }
    }
}
