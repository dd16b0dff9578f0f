package org.nianjian.publish.chart.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.nianjian.publish.chart.data.Chained;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.quantity.Bound;

/**
 * The chained index as a line from 100, over how many bodies each link rests on: the one line over the years that may be drawn
 * though other bodies report every year.
 */
public final class IndexForm {
    private static final double HEIGHT = 260;
    private static final double HUNDRED = 100;
    /** The least range of the axis: a change of one per cent must not look like a leap. */
    private static final double LEAST_RANGE = 10;
    /** White above and below the line, for its labels, as a part of the range. */
    private static final double ROOM = 0.25;

    private IndexForm() {}

    /** The picture. */
    public static Picture draw(Chained chained, String edition, Lang lang) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        double max = HUNDRED;
        double min = HUNDRED;
        for (Chained.Year year : chained.years()) {
            BigDecimal index = year.index();
            data.addValue(index, "index", Integer.valueOf(year.year()));
            if (index != null) {
                max = Math.max(max, index.doubleValue());
                min = Math.min(min, index.doubleValue());
            }
        }
        double range = Math.max(max - min, LEAST_RANGE);
        double upper = max + range * ROOM;
        double lower = Math.max(0, min - range * ROOM);
        double step = Axes.step(upper - lower, true);
        NumberAxis axis = Axes.values(lower, upper, step, Figures.format(0, 0));
        YearsAxis years = years(chained, lang);
        axis.setFixedDimension(Math.max(years.headerWidth(), TextStyle.TICK.width("10,000") + 8));
        CategoryPlot plot = new CategoryPlot(data, years, axis, new IndexRenderer(chained.years(), lang));
        Axes.quiet(plot);
        return new IndexWords(chained, lower > 0, lang).sheet(edition).around(plot, HEIGHT + years.height());
    }

    private static YearsAxis years(Chained chained, Lang lang) {
        List<String> matched = new ArrayList<>();
        List<String> reporting = new ArrayList<>();
        for (Chained.Year year : chained.years()) {
            matched.add(year.matched() == 0 ? Phrases.NOT_APPLICABLE : Figures.count(year.matched()));
            reporting.add(Figures.count(year.reporting()));
        }
        return new YearsAxis(
                chained.years().stream().map(Chained.Year::year).toList(),
                chained.latest().year(),
                List.of(
                        new YearsAxis.Row(lang.of("可比单位", "matched"), matched),
                        new YearsAxis.Row(lang.of("报送单位", "reporting"), reporting)));
    }

    /** An index as its label: to one decimal, or whole and said to be about where it rests on bounds. */
    static String label(Chained.Year year, BigDecimal index, Lang lang) {
        return year.approximate()
                ? Figures.sign(Bound.ABOUT, lang) + Figures.format(0, 0).format(index)
                : Figures.format(1, 1).format(index);
    }
}
