package org.nianjian.publish.chart.form;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.TextStyle;

/** Shaded cells under their years, each with its figure; what is missing is hatched. */
final class CellRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final double WIDEST = 170;
    private static final double GAP = 2;
    private static final double BREAK_GAP = 8;
    private static final double YEAR_MIDDLE = 13;

    private final transient Cell.Table table;
    private final transient TextStyle style;
    private final RowsAxis rows;
    private final double widestText;

    CellRenderer(Cell.Table table, TextStyle style, RowsAxis rows) {
        this.table = table;
        this.style = style;
        this.rows = rows;
        this.widestText = table.rows().stream()
                .flatMap(row -> row.stream())
                .mapToDouble(cell -> style.width(cell.text()))
                .max()
                .orElse(0);
    }

    /** The width of a cell, the gap included, in a plot of that width. */
    static double cellWidth(double width, int columns, int breaks) {
        return Math.min(WIDEST, (width - breaks * BREAK_GAP) / columns);
    }

    @Override
    public void drawItem(
            Graphics2D g,
            CategoryItemRendererState state,
            Rectangle2D dataArea,
            CategoryPlot plot,
            CategoryAxis domainAxis,
            ValueAxis rangeAxis,
            CategoryDataset dataset,
            int series,
            int column,
            int pass) {
        int year = table.years().get(series);
        double width = cellWidth(dataArea.getWidth(), table.years().size(), breaksUpTo(Integer.MAX_VALUE));
        double x = dataArea.getX() + series * width + breaksUpTo(year) * BREAK_GAP;
        if (column == 0) {
            TextStyle.KEY.drawMiddle(
                    g,
                    Integer.toString(year),
                    x + (width - GAP) / 2,
                    dataArea.getY() + YEAR_MIDDLE,
                    TextStyle.Align.CENTRE);
            if (isBreak(year)) {
                double middle = x - (BREAK_GAP + GAP) / 2;
                Marks.breakLine(
                        g, middle, rows.top(0, dataArea), rows.top(table.rows().size(), dataArea));
            }
        }
        Rectangle2D area = new Rectangle2D.Double(x, rows.top(column, dataArea), width - GAP, rows.rowHeight() - GAP);
        draw(g, table.rows().get(column).get(series), area);
    }

    private boolean isBreak(int year) {
        return year > table.years().get(0) && table.breaks().contains(year);
    }

    private int breaksUpTo(int year) {
        int count = 0;
        for (int each : table.years()) {
            if (each <= year && isBreak(each)) {
                count++;
            }
        }
        return count;
    }

    private void draw(Graphics2D g, Cell cell, Rectangle2D area) {
        Color text = Palette.TEXT;
        switch (cell.kind()) {
            case MISSING -> Marks.hatch(g, area, Palette.HATCH, 1f);
            case ZERO -> Marks.fill(g, area, Palette.ZERO_CELL);
            case SHADED -> {
                Marks.fill(g, area, Palette.step(cell.step()));
                text = Palette.textOn(cell.step());
            }
            case WORD -> Marks.outline(g, area, Palette.HATCH);
        }
        if (cell.partialYear()) {
            Rectangle2D inner = new Rectangle2D.Double(
                    area.getX() + 1.5, area.getY() + 1.5, area.getWidth() - 3, area.getHeight() - 3);
            Marks.dashedOutline(g, inner, text);
        }
        if (cell.kind() == Cell.Kind.WORD) {
            style.in(Palette.TEXT_SECOND)
                    .drawMiddle(g, cell.text(), area.getCenterX(), area.getCenterY(), TextStyle.Align.CENTRE);
        } else if (!cell.text().isEmpty()) {
            double right = area.getMaxX() - (area.getWidth() - widestText) / 2;
            style.in(text).drawMiddle(g, cell.text(), right, area.getCenterY(), TextStyle.Align.RIGHT);
        }
    }
}
