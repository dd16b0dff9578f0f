package org.nianjian.publish.chart.draw;

import java.awt.Color;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * What stands around a plot, flush left and downwards: headline, subtitle, key, plot, note, source.
 *
 * @param headline what the chart says
 * @param subtitle level, area, years and unit
 * @param key the signs that the plot does not explain itself; empty for none
 * @param notes definitions and doubts; empty for none
 * @param source where the figures are from, and the edition
 * @param latest the latest figure in a sentence, for those who cannot see the chart
 */
public record Sheet(String headline, String subtitle, List<KeyItem> key, String notes, String source, String latest) {
    public static final int WIDTH = 900;
    static final double SIDE = 24;
    /** The width between the white margins, in pixels. */
    public static final double INNER_WIDTH = WIDTH - 2 * SIDE;

    private static final double TOP = 20;
    private static final double BOTTOM = 16;

    public Sheet {
        key = List.copyOf(key);
        headline = ChartFonts.get().legible(headline);
        subtitle = ChartFonts.get().legible(subtitle);
        notes = ChartFonts.get().legible(notes);
        source = ChartFonts.get().legible(source);
    }

    /** The picture with a plot of that height in pixels, its axes included. */
    public Picture around(Plot plot, double plotHeight) {
        List<Strip> strips = new ArrayList<>();
        strips.add(new TextTitle(headline, TextStyle.HEADLINE, 0, RectangleEdge.TOP));
        strips.add(new TextTitle(subtitle, TextStyle.SUBTITLE, 4, RectangleEdge.TOP));
        if (!key.isEmpty()) {
            strips.add(new KeyTitle(key, 8));
        }
        strips.add(new TextTitle(source, TextStyle.NOTE, notes.isEmpty() ? 14 : 3, RectangleEdge.BOTTOM));
        if (!notes.isEmpty()) {
            strips.add(new TextTitle(notes, TextStyle.NOTE, 14, RectangleEdge.BOTTOM));
        }
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(12, 0, 0, 0));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(TOP, SIDE, BOTTOM, SIDE));
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(true);
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.getRenderingHints().put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double height = TOP + BOTTOM + 12 + plotHeight;
        for (Strip strip : strips) {
            chart.addSubtitle(strip);
            height += strip.stripHeight();
        }
        return new Picture(chart, (int) Math.ceil(height), headline, subtitle, latest);
    }
}
