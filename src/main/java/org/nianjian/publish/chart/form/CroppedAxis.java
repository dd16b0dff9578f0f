package org.nianjian.publish.chart.form;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.ui.RectangleEdge;

/** A value axis without ticks, and so without grid lines, beyond a value: the room there is for other things. */
final class CroppedAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    private final double last;

    CroppedAxis(double last) {
        this.last = last;
    }

    // The library's signature has a raw list; every element is a tick.
    @SuppressWarnings({"rawtypes", "unchecked"})
    @Override
    public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<Tick> ticks = super.refreshTicks(g, state, dataArea, edge);
        ticks.removeIf(tick -> tick instanceof NumberTick number && number.getValue() > last * (1 + 1e-9));
        return ticks;
    }
}
