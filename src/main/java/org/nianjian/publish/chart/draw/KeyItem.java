package org.nianjian.publish.chart.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * An entry of a chart's key.
 *
 * @param swatch draws the sign into a box
 * @param wide whether the box is as wide as a column, not as a dot
 * @param text what it means
 */
public record KeyItem(Swatch swatch, boolean wide, String text) {

    /** Draws a sign. */
    @FunctionalInterface
    public interface Swatch {
        /** Draws it into the box. */
        void draw(Graphics2D g, Rectangle2D box);
    }

    /** The width of the box in pixels. */
    double boxWidth() {
        return wide ? 18 : Marks.DOT + 1;
    }

    /** A filled box. */
    public static KeyItem box(Color color, String text) {
        return new KeyItem((g, box) -> Marks.fill(g, box, color), true, text);
    }

    /** A box with a number in it. */
    public static KeyItem figure(Color ground, String figure, String text) {
        return new KeyItem(
                (g, box) -> {
                    Marks.fill(g, box, ground);
                    TextStyle.TICK
                            .in(Palette.TEXT)
                            .drawMiddle(g, figure, box.getCenterX(), box.getCenterY(), TextStyle.Align.CENTRE);
                },
                true,
                text);
    }

    /** A dot. */
    public static KeyItem dot(Color color, boolean hollow, String text) {
        return new KeyItem((g, box) -> Marks.dot(g, box.getCenterX(), box.getCenterY(), color, hollow), false, text);
    }
}
