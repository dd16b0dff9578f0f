package org.nianjian.publish.chart.form;

import java.awt.BasicStroke;
import java.math.BigDecimal;
import java.text.NumberFormat;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.ui.RectangleInsets;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.TextStyle;

/** Value axes without lines and marks, and grids of few light lines. */
final class Axes {
    private static final int MOST_STEPS = 5;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private Axes() {}

    /** The smallest round step of which at most five span the range; at least one if only whole numbers make sense. */
    static double step(double range, boolean whole) {
        if (range <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(range / MOST_STEPS)));
        for (double step : STEPS) {
            double size = step * power;
            if (range / size <= MOST_STEPS + 1e-9 && (!whole || size >= 1 && size == Math.rint(size))) {
                return size;
            }
        }
        return whole && power < 1 ? 1 : power * 20;
    }

    /** How many decimals the multiples of a step need. */
    static int decimals(double step) {
        return Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
    }

    /** An axis over the range with labels at the multiples of the step. */
    static NumberAxis values(double lower, double upper, double step, NumberFormat format) {
        NumberAxis axis = new NumberAxis();
        quiet(axis, lower, upper, step, format);
        return axis;
    }

    /** Takes lines and marks from an axis and fixes its range and step. */
    static void quiet(NumberAxis axis, double lower, double upper, double step, NumberFormat format) {
        axis.setAutoRange(false);
        axis.setRange(lower, upper);
        axis.setTickUnit(new NumberTickUnit(step, format), false, true);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(TextStyle.TICK.font());
        axis.setTickLabelPaint(TextStyle.TICK.color());
        axis.setTickLabelInsets(new RectangleInsets(2, 0, 2, 6));
    }

    /** Takes the frame from a plot and gives it light lines at the values. */
    static void quiet(CategoryPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setRangeZeroBaselineVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }
}
