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
import org.nianjian.publish.chart.data.Totals;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Scale;

/** Columns of totals: what was reported exactly is filled, what rests on a bound is hatched, a part year is dashed. */
final class ColumnRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final double SHARE_OF_SLOT = 0.62;
    private static final double WIDEST = 76;

    private final transient List<Totals.Year> years;
    private final transient Scale scale;
    private final transient Lang lang;

    ColumnRenderer(List<Totals.Year> years, Scale scale, Lang lang) {
        this.years = years;
        this.scale = scale;
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
        if (year.breakBefore() && column > 0) {
            drawBreak(g, dataArea, dataArea.getX() + place.slot() * column);
        }
        if (column == 0) {
            Marks.hair(g, dataArea.getX(), zero - 0.5, dataArea.getMaxX(), zero - 0.5, Palette.GREY);
        }
        BigDecimal total = year.total();
        if (total == null) {
            TextStyle.TICK.drawOnWhite(g, Phrases.notReported(lang), middle, zero - 6, TextStyle.Align.CENTRE);
            return;
        }
        double top = place.y(scale.place(total));
        double firm = place.y(scale.place(year.firm()));
        double width = Math.min(WIDEST, place.slot() * SHARE_OF_SLOT);
        drawColumn(g, year, new Rectangle2D.Double(middle - width / 2, top, width, zero - top), firm);
        TextStyle.LABEL
                .weight(column == years.size() - 1)
                .drawOnWhite(
                        g,
                        scale.print(total, year.bound(), lang) + Phrases.marks(year.noted(), lang),
                        middle,
                        top - 6,
                        TextStyle.Align.CENTRE);
    }

    private void drawColumn(Graphics2D g, Totals.Year year, Rectangle2D column, double firm) {
        if (column.getHeight() <= 0) {
            return;
        }
        if (year.partOnly()) {
            Marks.fill(g, column, Color.WHITE);
            Marks.dashedOutline(g, column, Palette.BLUE);
            return;
        }
        double doubtful = firm - column.getY();
        if (doubtful < 0.5) {
            Marks.fill(g, column, Palette.BLUE);
            return;
        }
        Rectangle2D hatched =
                new Rectangle2D.Double(column.getX(), column.getY(), column.getWidth(), Math.max(2, doubtful));
        Marks.fill(
                g,
                new Rectangle2D.Double(
                        column.getX(),
                        hatched.getMaxY(),
                        column.getWidth(),
                        Math.max(0, column.getMaxY() - hatched.getMaxY())),
                Palette.BLUE);
        Marks.hatchedColumn(g, hatched, Palette.BLUE);
    }

    private void drawBreak(Graphics2D g, Rectangle2D dataArea, double x) {
        Marks.breakLine(g, x, dataArea.getY(), dataArea.getMaxY());
        TextStyle.TICK.drawOnWhite(
                g, lang.of("口径调整", "definition changed"), x - 8, dataArea.getY() + 12, TextStyle.Align.RIGHT);
    }
}
