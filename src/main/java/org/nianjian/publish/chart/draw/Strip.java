package org.nianjian.publish.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** Something of known height across the whole sheet, above or below the plot. */
abstract class Strip extends Title {
    private static final long serialVersionUID = 1L;

    private final double gap;

    /**
     * A strip.
     *
     * @param gap white above it, in pixels
     * @param edge above or below the plot
     */
    Strip(double gap, RectangleEdge edge) {
        super(edge, HorizontalAlignment.LEFT, VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS);
        this.gap = gap;
    }

    abstract double contentHeight();

    abstract void drawContent(Graphics2D g, Rectangle2D area);

    /** Its height with the white above it. */
    final double stripHeight() {
        return gap + contentHeight();
    }

    @Override
    public final Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
        return new Size2D(Sheet.INNER_WIDTH, stripHeight());
    }

    @Override
    public final void draw(Graphics2D g, Rectangle2D area) {
        drawContent(g, new Rectangle2D.Double(area.getX(), area.getY() + gap, area.getWidth(), area.getHeight() - gap));
    }

    @Override
    public final @Nullable Object draw(Graphics2D g, Rectangle2D area, Object params) {
        draw(g, area);
        return null;
    }
}
