package org.nianjian.publish.chart.form;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.chart.data.Medians;
import org.nianjian.publish.chart.data.Quartiles;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Lang;

/** A line of medians over the band of the middle half of the bodies; neither crosses a gap or a break. */
final class MedianRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1L;
    /** Half the width of the band of a year that has no neighbour. */
    private static final double ALONE = 14;

    private final transient List<Medians.Year> years;
    private final transient Lang lang;

    MedianRenderer(List<Medians.Year> years, Lang lang) {
        this.years = years;
        this.lang = lang;
    }

    @Override
    public int getPassCount() {
        return 2;
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
        Medians.Year year = years.get(column);
        Place place = new Place(dataArea, rangeAxis, plot);
        if (pass == 0) {
            drawBand(g, column, place);
            return;
        }
        double x = place.x(column);
        if (year.breakBefore() && column > 0) {
            Marks.breakLine(g, x - place.slot() / 2, dataArea.getY(), dataArea.getMaxY());
        }
        BigDecimal median = year.median();
        if (median == null) {
            TextStyle.TICK.drawOnWhite(g, Phrases.notReported(lang), x, dataArea.getMaxY() - 8, TextStyle.Align.CENTRE);
            return;
        }
        double y = place.y(median);
        if (column > 0 && joined(column)) {
            BigDecimal before = years.get(column - 1).median();
            if (before != null) {
                Marks.stem(g, place.x(column - 1), place.y(before), x, y, Palette.BLUE, false);
                Marks.dot(
                        g,
                        place.x(column - 1),
                        place.y(before),
                        Palette.BLUE,
                        years.get(column - 1).approximate());
            }
        }
        Marks.dot(g, x, y, Palette.BLUE, year.approximate());
    }

    /** Whether a column may be joined with the one before it. */
    private boolean joined(int column) {
        return years.get(column - 1).median() != null
                && years.get(column).median() != null
                && !years.get(column).breakBefore();
    }

    private void drawBand(Graphics2D g, int column, Place place) {
        Quartiles now = years.get(column).quartiles();
        if (now == null) {
            return;
        }
        Quartiles before = column > 0 && joined(column) ? years.get(column - 1).quartiles() : null;
        double x = place.x(column);
        if (before != null) {
            double from = place.x(column - 1);
            Path2D band = new Path2D.Double();
            band.moveTo(from, place.y(before.lower()));
            band.lineTo(x, place.y(now.lower()));
            band.lineTo(x, place.y(now.upper()));
            band.lineTo(from, place.y(before.upper()));
            band.closePath();
            Marks.fill(g, band, Palette.BAND);
        } else if (!continues(column)) {
            double top = place.y(now.upper());
            Marks.fill(g, new Rectangle2D.Double(x - ALONE, top, 2 * ALONE, place.y(now.lower()) - top), Palette.BAND);
        }
    }

    private boolean continues(int column) {
        return column + 1 < years.size()
                && joined(column + 1)
                && years.get(column + 1).quartiles() != null;
    }

    /** Places in the plot. */
    private final class Place {
        private final Rectangle2D area;
        private final ValueAxis axis;
        private final CategoryPlot plot;

        Place(Rectangle2D area, ValueAxis axis, CategoryPlot plot) {
            this.area = area;
            this.axis = axis;
            this.plot = plot;
        }

        double slot() {
            return area.getWidth() / years.size();
        }

        double x(int column) {
            return area.getX() + slot() * (column + 0.5);
        }

        double y(@Nullable BigDecimal value) {
            return axis.valueToJava2D(value == null ? 0 : value.doubleValue(), area, plot.getRangeAxisEdge());
        }
    }
}
