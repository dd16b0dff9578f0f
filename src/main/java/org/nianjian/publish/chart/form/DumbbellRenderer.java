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
import org.nianjian.publish.chart.data.Change;
import org.nianjian.publish.chart.data.Ranking;
import org.nianjian.publish.chart.data.Value;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.quantity.Bound;

/** Rows of two values, the previous one hollow, joined where they may be compared, with the figures at the right. */
final class DumbbellRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1L;

    private final transient Ranking ranking;
    private final transient FigureColumns figures;
    private final RowsAxis rows;
    private final double headerMiddle;

    DumbbellRenderer(Ranking ranking, FigureColumns figures, RowsAxis rows, double headerMiddle) {
        this.ranking = ranking;
        this.figures = figures;
        this.rows = rows;
        this.headerMiddle = headerMiddle;
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
        Ranking.Row row = ranking.rows().get(column);
        double y = rows.middle(column, dataArea);
        if (column == 0) {
            figures.drawHeaders(g, dataArea.getMaxX(), dataArea.getY() + headerMiddle);
        }
        if (column < ranking.rows().size() - 1) {
            double rule = rows.top(column + 1, dataArea);
            Marks.hair(g, dataArea.getX(), rule, dataArea.getMaxX(), rule, Palette.ROW_RULE);
        }
        double x = place(row.value(), rangeAxis, dataArea, plot);
        Change.Direction direction = row.change().direction();
        Color color = LollipopRenderer.color(direction);
        Value before = row.previous();
        if (before != null) {
            double from = place(before, rangeAxis, dataArea, plot);
            boolean joined = direction == Change.Direction.RISE || direction == Change.Direction.FALL;
            if (joined) {
                Marks.stem(g, from, y, x, y, color, row.change().bound() != Bound.EXACT);
            }
            Marks.dot(g, from, y, Palette.TEXT_NOTE, true);
        }
        Marks.value(g, x, y, color, row.value().bound());
        figures.drawRow(g, column, dataArea.getMaxX(), y);
    }

    private static double place(Value value, ValueAxis axis, Rectangle2D dataArea, CategoryPlot plot) {
        return axis.valueToJava2D(value.value().doubleValue(), dataArea, plot.getRangeAxisEdge());
    }
}
