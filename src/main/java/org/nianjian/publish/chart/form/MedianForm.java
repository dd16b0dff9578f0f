package org.nianjian.publish.chart.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Medians;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.quantity.Bound;

/** The medians of a rate over the years with the middle half of the bodies; rates are never summed. */
public final class MedianForm {
    private static final double HEIGHT = 300;
    private static final double HUNDRED = 100;

    private MedianForm() {}

    /** The picture. */
    public static Picture draw(Medians medians, HeadlineRule rule, String edition, Lang lang) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        double max = -Double.MAX_VALUE;
        double min = Double.MAX_VALUE;
        for (Medians.Year year : medians.years()) {
            data.addValue(year.median(), "median", Integer.valueOf(year.year()));
            for (BigDecimal value : values(year)) {
                max = Math.max(max, value.doubleValue());
                min = Math.min(min, value.doubleValue());
            }
        }
        double spread = Math.max(max - min, 2);
        double lower = Math.max(Math.min(0, min), min - spread * 0.25);
        double upper = max + spread * 0.2;
        double step = Axes.step(upper - lower, false);
        int decimals = Axes.decimals(step);
        NumberAxis axis = Axes.values(lower, upper, step, Figures.format(decimals, decimals));
        if (max <= HUNDRED) {
            // A share above a hundred does not exist, so neither does its grid line.
            axis = new CroppedAxis(HUNDRED);
            Axes.quiet(axis, lower, upper, step, Figures.format(decimals, decimals));
        }
        YearsAxis years = years(medians, lang);
        axis.setFixedDimension(Math.max(years.headerWidth(), TextStyle.TICK.width("100.00") + 8));
        CategoryPlot plot = new CategoryPlot(data, years, axis, new MedianRenderer(medians.years(), lang));
        Axes.quiet(plot);
        MedianWords words = new MedianWords(medians, rule, lower > 0, lang);
        return words.sheet(edition).around(plot, HEIGHT + years.height());
    }

    private static List<BigDecimal> values(Medians.Year year) {
        List<BigDecimal> values = new ArrayList<>();
        if (year.median() != null) {
            values.add(year.median());
        }
        if (year.quartiles() != null) {
            values.add(year.quartiles().lower());
            values.add(year.quartiles().upper());
        }
        return values;
    }

    private static YearsAxis years(Medians medians, Lang lang) {
        List<String> median = new ArrayList<>();
        List<String> change = new ArrayList<>();
        List<String> reporting = new ArrayList<>();
        List<String> matched = new ArrayList<>();
        for (Medians.Year year : medians.years()) {
            BigDecimal value = year.median();
            median.add(
                    value == null
                            ? Phrases.notReported(lang)
                            : Figures.sign(bound(year), lang)
                                    + Figures.format(1, 1).format(value)
                                    + (year.partial() > 0 ? "†" : "")
                                    + Phrases.marks(year.noted(), lang));
            BigDecimal difference = year.change().difference();
            change.add(
                    difference == null
                            ? Phrases.NOT_APPLICABLE
                            : Figures.change(difference, year.change().bound(), lang));
            reporting.add(Integer.toString(year.reporting()));
            matched.add(difference == null ? Phrases.NOT_APPLICABLE : Integer.toString(year.matched()));
        }
        return new YearsAxis(
                medians.years().stream().map(Medians.Year::year).toList(),
                medians.latest().year(),
                List.of(
                        new YearsAxis.Row(lang.of("中位数", "median"), median),
                        new YearsAxis.Row(lang.of("报送单位", "reporting"), reporting),
                        new YearsAxis.Row(lang.of("可比变化", "change"), change),
                        new YearsAxis.Row(lang.of("可比单位", "matched"), matched)));
    }

    static Bound bound(Medians.Year year) {
        return year.approximate() ? Bound.ABOUT : Bound.EXACT;
    }
}
