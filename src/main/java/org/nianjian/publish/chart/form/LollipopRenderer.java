package org.nianjian.publish.chart.form;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.nianjian.publish.chart.data.Change;
import org.nianjian.publish.chart.data.Totals;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.quantity.Bound;

/** Changes as heads on stems from zero, hollow where they rest on a bound, and words where there is none. */
final class LollipopRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1L;

    private final transient List<Totals.Year> years;
    private final transient Lang lang;

    LollipopRenderer(List<Totals.Year> years, Lang lang) {
        this.years = years;
        this.lang = lang;
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
            int row,
            int column,
            int pass) {
        Totals.Year year = years.get(column);
        YearPlaces place = new YearPlaces(dataArea, rangeAxis, plot, years.size());
        double middle = place.x(column);
        double zero = place.y(0);
        if (column == 0) {
            Marks.hair(g, dataArea.getX(), zero, dataArea.getMaxX(), zero, Palette.GREY);
        }
        if (year.breakBefore() && column > 0) {
            double x = dataArea.getX() + place.slot() * column;
            Marks.breakLine(g, x, dataArea.getY(), dataArea.getMaxY());
        }
        Change change = year.change();
        BigDecimal percent = change.percent();
        if (percent == null) {
            if (year.total() != null) {
                String why = Phrases.whyNot(change.basis(), lang);
                TextStyle.TICK.drawOnWhite(g, why, middle, zero - 8, TextStyle.Align.CENTRE);
            }
            return;
        }
        Color color = color(change.direction());
        double y = place.y(percent);
        if (Math.abs(y - zero) > 1) {
            Marks.stem(g, middle, zero, middle, y, color, false);
        }
        Marks.dot(g, middle, y, color, change.bound() != Bound.EXACT);
        double baseline = percent.signum() < 0 ? y + Marks.DOT / 2 + 15 : y - Marks.DOT / 2 - 6;
        TextStyle.LABEL
                .weight(column == years.size() - 1)
                .drawOnWhite(
                        g, Figures.change(percent, change.bound(), lang), middle, baseline, TextStyle.Align.CENTRE);
    }

    /** The colour of a direction. */
    static Color color(Change.Direction direction) {
        return switch (direction) {
            case RISE -> Palette.BLUE;
            case FALL -> Palette.VERMILION;
            case LITTLE_CHANGED, NONE -> Palette.GREY;
        };
    }
}
