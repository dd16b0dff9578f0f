package org.nianjian.publish.chart.form;

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
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.chart.data.Chained;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Lang;

/** An index as dots on a line, hollow from where it rests on a bound, labelled on the side where the line is not. */
final class IndexRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1L;

    private final transient List<Chained.Year> years;
    private final transient Lang lang;

    IndexRenderer(List<Chained.Year> years, Lang lang) {
        this.years = years;
        this.lang = lang;
    }

    @Override
    public int getPassCount() {
        return 3;
    }

    /** First the line, then the labels over it, then the dots over both. */
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
        YearPlaces place = new YearPlaces(dataArea, rangeAxis, plot, years.size());
        double x = place.x(column);
        if (pass == 0 && column == 0) {
            double hundred = place.y(100);
            Marks.hair(g, dataArea.getX(), hundred, dataArea.getMaxX(), hundred, Palette.GREY);
        }
        Chained.Year year = years.get(column);
        BigDecimal index = year.index();
        if (index == null) {
            if (pass == 1) {
                String none = lang.of("中断", "no link");
                TextStyle.TICK.drawOnWhite(g, none, x, dataArea.getMaxY() - 8, TextStyle.Align.CENTRE);
            }
            return;
        }
        double y = place.y(index);
        BigDecimal before = at(column - 1);
        switch (pass) {
            case 0 -> {
                if (before != null) {
                    Marks.stem(g, place.x(column - 1), place.y(before), x, y, Palette.BLUE, year.approximate());
                }
            }
            case 1 -> {
                double below = y + Marks.DOT / 2 + 15;
                boolean valley = isValley(index, before, at(column + 1)) && below < dataArea.getMaxY();
                double baseline = valley ? below : y - Marks.DOT / 2 - 6;
                TextStyle.LABEL
                        .weight(at(column + 1) == null)
                        .drawOnWhite(g, IndexForm.label(year, index, lang), x, baseline, TextStyle.Align.CENTRE);
            }
            default -> Marks.dot(g, x, y, Palette.BLUE, year.approximate());
        }
    }

    /** Whether the line comes from above and leads up again, or does one of both at its end. */
    private static boolean isValley(BigDecimal index, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        boolean fromAbove = before == null || before.compareTo(index) >= 0;
        boolean upAgain = after == null || after.compareTo(index) >= 0;
        return fromAbove && upAgain && !(before == null && after == null);
    }

    private @Nullable BigDecimal at(int column) {
        return column < 0 || column >= years.size() ? null : years.get(column).index();
    }
}
