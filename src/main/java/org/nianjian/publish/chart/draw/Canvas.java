package org.nianjian.publish.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot of a form of our own, which no axis of the library fits. */
public final class Canvas extends Plot {
    private static final long serialVersionUID = 1L;

    private final transient Painter painter;

    /** Draws a form. */
    @FunctionalInterface
    public interface Painter {
        /** Draws it into the area. */
        void paint(Graphics2D g, Rectangle2D area);
    }

    /** A plot that the painter draws. */
    public Canvas(Painter painter) {
        this.painter = painter;
    }

    @Override
    public String getPlotType() {
        return "canvas";
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            @Nullable PlotRenderingInfo info) {
        getInsets().trim(area);
        painter.paint(g, area);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Canvas canvas && super.equals(other) && painter.equals(canvas.painter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), painter);
    }
}
