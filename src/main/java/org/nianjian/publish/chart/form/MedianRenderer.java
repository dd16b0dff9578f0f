package org.nianjian.publish.chart.form;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
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
        YearPlaces place = new YearPlaces(dataArea, rangeAxis, plot, years.size());
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
                && !years.get(column).breakBefore()
                && !years.get(column).partOnly()
                && !years.get(column - 1).partOnly();
    }

    /** Draws the band that ends in a column, from where it begins, so that it has no seams. */
    private void drawBand(Graphics2D g, int last, YearPlaces place) {
        Quartiles end = years.get(last).quartiles();
        if (end == null || continues(last)) {
            return;
        }
        int first = last;
        while (first > 0 && continues(first - 1)) {
            first--;
        }
        if (first == last) {
            double top = place.y(end.upper());
            Rectangle2D alone =
                    new Rectangle2D.Double(place.x(last) - ALONE, top, 2 * ALONE, place.y(end.lower()) - top);
            Marks.fill(g, alone, Palette.BAND);
            return;
        }
        Path2D band = new Path2D.Double();
        band.moveTo(place.x(last), place.y(end.lower()));
        band.lineTo(place.x(last), place.y(end.upper()));
        for (int i = last - 1; i >= first; i--) {
            band.lineTo(place.x(i), place.y(quartiles(i).upper()));
        }
        for (int i = first; i < last; i++) {
            band.lineTo(place.x(i), place.y(quartiles(i).lower()));
        }
        band.closePath();
        Marks.fill(g, band, Palette.BAND);
    }

    private Quartiles quartiles(int column) {
        return Objects.requireNonNull(years.get(column).quartiles());
    }

    /** Whether the band goes on to the next column. */
    private boolean continues(int column) {
        return column + 1 < years.size()
                && joined(column + 1)
                && years.get(column).quartiles() != null
                && years.get(column + 1).quartiles() != null;
    }
}
