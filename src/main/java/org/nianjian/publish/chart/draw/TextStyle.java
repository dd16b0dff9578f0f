package org.nianjian.publish.chart.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;

/**
 * How a text is set. Widths are those of the font itself, whatever it is drawn on, so that both picture formats have
 * the same layout.
 *
 * @param bold whether in bold
 * @param size in pixels at width 900
 * @param color its colour
 */
public record TextStyle(boolean bold, float size, Color color) {
    public static final TextStyle HEADLINE = new TextStyle(true, 20, Palette.TEXT);
    public static final TextStyle SUBTITLE = new TextStyle(false, 14, Palette.TEXT_SECOND);
    public static final TextStyle KEY = new TextStyle(false, 12.5f, Palette.TEXT_SECOND);
    public static final TextStyle LABEL = new TextStyle(false, 13, Palette.TEXT);
    public static final TextStyle TICK = new TextStyle(false, 12, Palette.TEXT_NOTE);
    public static final TextStyle NOTE = new TextStyle(false, 12, Palette.TEXT_NOTE);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** Where a capital's or figure's middle lies above the base line, in parts of the size. */
    private static final double MIDDLE = 0.36;

    /** Which point of a text is given. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** The same in bold or not. */
    public TextStyle weight(boolean inBold) {
        return new TextStyle(inBold, size, color);
    }

    /** The same in another colour. */
    public TextStyle in(Color other) {
        return new TextStyle(bold, size, other);
    }

    public Font font() {
        return ChartFonts.get().font(bold, size);
    }

    /** The width of the text in pixels. */
    public double width(String text) {
        return font().getStringBounds(text, CONTEXT).getWidth();
    }

    /** The height of a line of text in pixels. */
    public double lineHeight() {
        return Math.ceil(size * 1.5);
    }

    /** Draws the text with its base line at y. */
    public void draw(Graphics2D g, String text, double x, double y, Align align) {
        g.setFont(font());
        g.setPaint(color);
        g.drawString(text, (float) left(text, x, align), (float) y);
    }

    /** Draws the text with the middle of its figures at y. */
    public void drawMiddle(Graphics2D g, String text, double x, double y, Align align) {
        draw(g, text, x, y + size * MIDDLE, align);
    }

    /** Draws the text on a white ground, so that no grid line runs through it. */
    public void drawOnWhite(Graphics2D g, String text, double x, double y, Align align) {
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(left(text, x, align) - 2, y - size * 0.92, width(text) + 4, size * 1.1));
        draw(g, text, x, y, align);
    }

    private double left(String text, double x, Align align) {
        return switch (align) {
            case LEFT -> x;
            case CENTRE -> x - width(text) / 2;
            case RIGHT -> x - width(text);
        };
    }

    /** The text if it is not wider; else its beginning and end with an ellipsis between them. */
    public String shortened(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        for (int kept = points.length - 1; kept > 1; kept--) {
            int head = kept / 2;
            int tail = kept - head;
            String cut = new String(points, 0, head) + "…" + new String(points, points.length - tail, tail);
            if (width(cut) <= width) {
                return cut;
            }
        }
        return "…";
    }
}
