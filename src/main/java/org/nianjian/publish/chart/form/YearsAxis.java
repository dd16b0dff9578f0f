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
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.TextStyle;

/** The years below a plot, and rows of counts below the years. */
final class YearsAxis extends CategoryAxis {
    private static final long serialVersionUID = 1L;
    private static final double YEAR_ROW = 28;
    private static final double COUNT_ROW = 19;
    private static final double BEFORE_HEADER = 10;

    private final transient List<Integer> years;
    private final transient List<Row> rows;
    private final int bold;

    /**
     * A row of counts.
     *
     * @param header what is counted
     * @param counts one text per year
     */
    record Row(String header, List<String> counts) {}

    /** An axis of these years, of which one is in bold. */
    YearsAxis(List<Integer> years, int bold, List<Row> rows) {
        this.years = years;
        this.bold = bold;
        this.rows = rows;
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    /** Its height in pixels. */
    double height() {
        return YEAR_ROW + rows.size() * COUNT_ROW;
    }

    /** The width that the headers of the rows need left of the plot. */
    double headerWidth() {
        double width = 0;
        for (Row row : rows) {
            width = Math.max(width, TextStyle.TICK.width(row.header()));
        }
        return width + BEFORE_HEADER;
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D g, Plot plot, Rectangle2D plotArea, RectangleEdge edge, @Nullable AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        reserved.add(height(), edge);
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
        double baseline = cursor + 21;
        for (int i = 0; i < years.size(); i++) {
            double x = getCategoryMiddle(i, years.size(), dataArea, edge);
            TextStyle.LABEL
                    .weight(years.get(i) == bold)
                    .draw(g, Integer.toString(years.get(i)), x, baseline, TextStyle.Align.CENTRE);
        }
        for (Row row : rows) {
            baseline += COUNT_ROW;
            TextStyle.TICK.draw(g, row.header(), dataArea.getX() - BEFORE_HEADER, baseline, TextStyle.Align.RIGHT);
            for (int i = 0; i < row.counts().size(); i++) {
                double x = getCategoryMiddle(i, years.size(), dataArea, edge);
                TextStyle.TICK
                        .in(Palette.TEXT_SECOND)
                        .draw(g, row.counts().get(i), x, baseline, TextStyle.Align.CENTRE);
            }
        }
        AxisState state = new AxisState(cursor);
        state.cursorDown(height());
        return state;
    }
}
