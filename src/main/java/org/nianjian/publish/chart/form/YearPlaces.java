package org.nianjian.publish.chart.form;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;

/** Places in a plot with a slot for every year. */
record YearPlaces(Rectangle2D area, ValueAxis axis, CategoryPlot plot, int years) {
    /** The width of a year. */
    double slot() {
        return area.getWidth() / years;
    }

    /** The middle of a year's slot. */
    double x(int column) {
        return area.getX() + slot() * (column + 0.5);
    }

    double y(BigDecimal value) {
        return y(value.doubleValue());
    }

    double y(double value) {
        return axis.valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
}
