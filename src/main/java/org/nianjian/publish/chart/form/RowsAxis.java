package org.nianjian.publish.chart.form;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.chart.draw.TextStyle;

/** Rows of one height below a header, with their names left of them. */
final class RowsAxis extends CategoryAxis {
    private static final long serialVersionUID = 1L;
    private static final double AFTER_NAME = 10;

    private final transient List<String> names;
    private final double width;
    private final double header;
    private final double rowHeight;

    /**
     * An axis of rows.
     *
     * @param names of the rows, downwards
     * @param nameWidth the width of the widest, in pixels
     * @param header the height of the header, in pixels
     * @param rowHeight the height of a row, in pixels
     */
    RowsAxis(List<String> names, double nameWidth, double header, double rowHeight) {
        this.names = names;
        this.width = nameWidth + AFTER_NAME;
        this.header = header;
        this.rowHeight = rowHeight;
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    /** The width that it takes from the plot. */
    double width() {
        return width;
    }

    /** The height of header and rows. */
    double height() {
        return header + names.size() * rowHeight;
    }

    double rowHeight() {
        return rowHeight;
    }

    /** Where a row begins. */
    double top(int row, Rectangle2D dataArea) {
        return dataArea.getY() + header + row * rowHeight;
    }

    /** The middle of a row. */
    double middle(int row, Rectangle2D dataArea) {
        return top(row, dataArea) + rowHeight / 2;
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D g, Plot plot, Rectangle2D plotArea, RectangleEdge edge, @Nullable AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        reserved.add(width, edge);
        return reserved;
    }

    @Override
    public AxisState draw(
            Graphics2D g,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            @Nullable PlotRenderingInfo info) {
        for (int i = 0; i < names.size(); i++) {
            TextStyle.LABEL.drawMiddle(
                    g, names.get(i), dataArea.getX() - AFTER_NAME, middle(i, dataArea), TextStyle.Align.RIGHT);
        }
        AxisState state = new AxisState(cursor);
        state.cursorLeft(width);
        return state;
    }
}
