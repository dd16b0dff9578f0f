package org.nianjian.publish.chart.form;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.nianjian.publish.chart.data.Ranking;
import org.nianjian.publish.chart.data.Value;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.draw.Sheet;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;

/** The largest bodies of a year, each with its previous value: who is largest, and who changed. */
public final class DumbbellForm {
    private static final double HEADER = 34;
    private static final double HEADER_MIDDLE = 20;
    private static final double TICKS = 26;
    /** White right of the largest value, in pixels, for half a dot. */
    private static final double AFTER_LARGEST = 14;

    private DumbbellForm() {}

    /** The picture. */
    public static Picture draw(Ranking ranking, String edition, Lang lang) {
        BodyLabels labels =
                BodyLabels.of(ranking.rows().stream().map(Ranking.Row::body).toList());
        RowsAxis rows = new RowsAxis(
                labels.labels(),
                labels.width(),
                HEADER,
                rowHeight(ranking.rows().size()));
        FigureColumns figures = new FigureColumns(ranking, lang);
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        double max = 0;
        boolean whole = true;
        for (Ranking.Row row : ranking.rows()) {
            for (Value value : values(row)) {
                max = Math.max(max, value.value().doubleValue());
                whole &= value.value().stripTrailingZeros().scale() <= 0;
            }
            data.addValue(row.value().value(), "latest", row.body().id());
        }
        double width = Sheet.INNER_WIDTH - rows.width();
        double dots = width - figures.width() - AFTER_LARGEST;
        double step = Axes.step(max, whole);
        double end = max == 0 ? step : max;
        NumberAxis axis = new CroppedAxis(end);
        int decimals = Axes.decimals(step);
        Axes.quiet(axis, 0, end * width / dots, step, Figures.format(decimals, decimals));
        CategoryPlot plot =
                new CategoryPlot(data, rows, axis, new DumbbellRenderer(ranking, figures, rows, HEADER_MIDDLE));
        Axes.quiet(plot);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        axis.setFixedDimension(TICKS);
        DumbbellWords words = new DumbbellWords(ranking, labels.common(), lang);
        return words.sheet(edition).around(plot, rows.height() + TICKS);
    }

    private static List<Value> values(Ranking.Row row) {
        List<Value> values = new ArrayList<>();
        values.add(row.value());
        if (row.previous() != null) {
            values.add(row.previous());
        }
        return values;
    }

    /** Rows come closer the more there are, so that twenty still fit. */
    static double rowHeight(int rows) {
        if (rows <= 5) {
            return 40;
        }
        return rows <= 15 ? 30 : 23.5;
    }
}
