package org.nianjian.publish.chart.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Totals;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Scale;

/**
 * Totals per year as columns, above the changes of matched bodies as lollipops: the columns are of different bodies and
 * must not be read as a trend, the lollipops may.
 */
public final class TotalForm {
    private static final double COLUMNS_HEIGHT = 270;
    private static final double CHANGES_HEIGHT = 130;
    private static final double GAP = 26;
    /** White above the highest column, for its label, as a part of the range. */
    private static final double HEADROOM = 1.12;
    /** The same where the words of a break stand above the columns. */
    private static final double HEADROOM_WITH_BREAK = 1.22;
    /** White beyond the longest lollipop, for its label, as a part of the range. */
    private static final double CHANGE_HEADROOM = 0.28;

    private TotalForm() {}

    /** The picture. */
    public static Picture draw(Totals totals, HeadlineRule rule, String edition, Lang lang) {
        List<BigDecimal> values = totals.years().stream()
                .map(Totals.Year::total)
                .filter(Objects::nonNull)
                .toList();
        Scale scale = Scale.of(values, lang);
        boolean changes = totals.years().stream().anyMatch(year -> year.change().percent() != null);
        TotalWords words = new TotalWords(totals, scale, rule, changes, lang);
        YearsAxis years = years(totals, lang);
        CategoryPlot columns = columns(totals, scale, lang);
        Plot plot = columns;
        double height = COLUMNS_HEIGHT + years.height();
        double left = Math.max(years.headerWidth(), widestTick(columns) + 8);
        if (changes) {
            CategoryPlot lollipops = changes(totals, lang);
            left = Math.max(left, widestTick(lollipops) + 8);
            lollipops.getRangeAxis().setFixedDimension(left);
            CombinedDomainCategoryPlot combined = new CombinedDomainCategoryPlot(years);
            combined.setGap(GAP);
            combined.add(columns, (int) COLUMNS_HEIGHT);
            combined.add(lollipops, (int) CHANGES_HEIGHT);
            plot = combined;
            height += GAP + CHANGES_HEIGHT;
        } else {
            columns.setDomainAxis(years);
        }
        columns.getRangeAxis().setFixedDimension(left);
        return words.sheet(edition).around(plot, height);
    }

    private static double widestTick(CategoryPlot plot) {
        NumberAxis axis = (NumberAxis) plot.getRangeAxis();
        double width = 0;
        double step = axis.getTickUnit().getSize();
        for (double value = Math.ceil(axis.getLowerBound() / step) * step;
                value <= axis.getUpperBound();
                value += step) {
            width = Math.max(width, TextStyle.TICK.width(axis.getTickUnit().valueToString(value)));
        }
        return width;
    }

    private static YearsAxis years(Totals totals, Lang lang) {
        List<Integer> years = totals.years().stream().map(Totals.Year::year).toList();
        List<String> reporting = new ArrayList<>();
        List<String> matched = new ArrayList<>();
        for (Totals.Year year : totals.years()) {
            reporting.add(Figures.count(year.reporting()));
            matched.add(year.change().difference() == null ? Phrases.NOT_APPLICABLE : Figures.count(year.matched()));
        }
        return new YearsAxis(
                years,
                totals.latest().year(),
                List.of(
                        new YearsAxis.Row(lang.of("报送单位", "reporting"), reporting),
                        new YearsAxis.Row(lang.of("可比单位", "matched"), matched)));
    }

    private static CategoryPlot columns(Totals totals, Scale scale, Lang lang) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        double max = 0;
        for (Totals.Year year : totals.years()) {
            Double value = year.total() == null ? null : scale.place(year.total());
            data.addValue(value, "total", Integer.valueOf(year.year()));
            max = Math.max(max, value == null ? 0 : value);
        }
        boolean broken = totals.years().stream().skip(1).anyMatch(Totals.Year::breakBefore);
        double headroom = broken ? HEADROOM_WITH_BREAK : HEADROOM;
        boolean whole = scale.word().isEmpty() && scale.decimals() == 0;
        double step = Axes.step(max, whole);
        int decimals = Axes.decimals(step);
        NumberAxis axis = Axes.values(0, (max == 0 ? 1 : max) * headroom, step, Figures.format(decimals, decimals));
        return plot(data, axis, new ColumnRenderer(totals.years(), scale, lang));
    }

    private static CategoryPlot changes(Totals totals, Lang lang) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        double max = 0;
        double min = 0;
        for (Totals.Year year : totals.years()) {
            BigDecimal percent = year.change().percent();
            data.addValue(percent, "change", Integer.valueOf(year.year()));
            if (percent != null) {
                max = Math.max(max, percent.doubleValue());
                min = Math.min(min, percent.doubleValue());
            }
        }
        double range = Math.max(max - min, 1);
        double step = Axes.step(range * 1.6, true);
        double upper = max + range * CHANGE_HEADROOM;
        double lower = min < 0 ? min - range * CHANGE_HEADROOM : -range * 0.08;
        NumberAxis axis = Axes.values(lower, upper, step, new SignedFormat());
        return plot(data, axis, new LollipopRenderer(totals.years(), lang));
    }

    private static CategoryPlot plot(DefaultCategoryDataset data, NumberAxis axis, CategoryItemRenderer renderer) {
        CategoryPlot plot = new CategoryPlot(data, null, axis, renderer);
        Axes.quiet(plot);
        return plot;
    }
}
