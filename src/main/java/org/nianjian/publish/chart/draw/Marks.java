package org.nianjian.publish.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.nianjian.quantity.Bound;

/** The marks that charts are made of. */
public final class Marks {
    /** The diameter of a dot. */
    public static final double DOT = 11;

    private static final double HATCH_STEP = 5;
    private static final double CORNER = 6;
    private static final BasicStroke OUTLINE = new BasicStroke(1.4f);
    private static final BasicStroke DASHED_OUTLINE =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);
    private static final BasicStroke STEM = new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke DASHED_STEM =
            new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);
    private static final BasicStroke RING = new BasicStroke(2f);
    private static final BasicStroke HAIR = new BasicStroke(1f);
    private static final BasicStroke BREAK =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 4}, 0);

    private Marks() {}

    /** A filled area. */
    public static void fill(Graphics2D g, Shape area, Color color) {
        g.setPaint(color);
        g.fill(area);
    }

    /** A white area with slanted lines. The lines are cut by sums, for clips and textures do badly in SVG. */
    public static void hatch(Graphics2D g, Rectangle2D area, Color color, float stroke) {
        fill(g, area, Color.WHITE);
        g.setPaint(color);
        g.setStroke(new BasicStroke(stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double end = area.getMaxX() + area.getMaxY();
        for (double sum = area.getMinX() + area.getMinY() + HATCH_STEP / 2; sum < end; sum += HATCH_STEP) {
            double left = Math.max(area.getMinX(), sum - area.getMaxY());
            double right = Math.min(area.getMaxX(), sum - area.getMinY());
            g.draw(new Line2D.Double(left, sum - left, right, sum - right));
        }
    }

    /** A hatched area in an outline: the part of a column that rests on "at least". */
    public static void hatchedColumn(Graphics2D g, Rectangle2D area, Color color) {
        hatch(g, area, color, 1.4f);
        g.setStroke(OUTLINE);
        g.draw(inner(area, 0.7));
    }

    /** A dashed outline: a year that is not whole. */
    public static void dashedOutline(Graphics2D g, Rectangle2D area, Color color) {
        g.setPaint(color);
        g.setStroke(DASHED_OUTLINE);
        g.draw(inner(area, 0.7));
    }

    /** A thin outline. */
    public static void outline(Graphics2D g, Rectangle2D area, Color color) {
        g.setPaint(color);
        g.setStroke(HAIR);
        g.draw(inner(area, 0.5));
    }

    /** A dot, filled or hollow. */
    public static void dot(Graphics2D g, double x, double y, Color color, boolean hollow) {
        double d = hollow ? DOT - 1.5 : DOT;
        Shape circle = new Ellipse2D.Double(x - d / 2, y - d / 2, d, d);
        fill(g, circle, hollow ? Color.WHITE : color);
        if (hollow) {
            g.setPaint(color);
            g.setStroke(RING);
            g.draw(circle);
        }
    }

    /** The mark of a value by its bound: a dot; for about a diamond; for a bound a triangle to where the real one lies. */
    public static void value(Graphics2D g, double x, double y, Color color, Bound bound) {
        double r = DOT / 2 + 1;
        switch (bound) {
            case EXACT -> dot(g, x, y, color, false);
            case ABOUT -> fill(g, polygon(x - r, y, x, y - r, x + r, y, x, y + r), color);
            case AT_LEAST -> fill(g, polygon(x - r, y - r, x + r, y, x - r, y + r), color);
            case AT_MOST -> fill(g, polygon(x + r, y - r, x - r, y, x + r, y + r), color);
        }
    }

    /** A triangle in the upper right corner of a cell. */
    public static void upperCorner(Graphics2D g, Rectangle2D cell, Color color) {
        double x = cell.getMaxX() - 1;
        double y = cell.getMinY() + 1;
        fill(g, polygon(x - CORNER, y, x, y, x, y + CORNER), color);
    }

    /** A triangle in the lower left corner of a cell. */
    public static void lowerLeftCorner(Graphics2D g, Rectangle2D cell, Color color) {
        double x = cell.getMinX() + 1;
        double y = cell.getMaxY() - 1;
        fill(g, polygon(x, y - CORNER, x + CORNER, y, x, y), color);
    }

    /** A triangle in the lower right corner of a cell. */
    public static void lowerRightCorner(Graphics2D g, Rectangle2D cell, Color color) {
        double x = cell.getMaxX() - 1;
        double y = cell.getMaxY() - 1;
        fill(g, polygon(x - CORNER, y, x, y - CORNER, x, y), color);
    }

    /** The stroke from one value to another. */
    public static void stem(Graphics2D g, double x1, double y1, double x2, double y2, Color color, boolean dashed) {
        g.setPaint(color);
        g.setStroke(dashed ? DASHED_STEM : STEM);
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A thin line. */
    public static void hair(Graphics2D g, double x1, double y1, double x2, double y2, Color color) {
        g.setPaint(color);
        g.setStroke(HAIR);
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** The dotted line of a break, upright. */
    public static void breakLine(Graphics2D g, double x, double top, double bottom) {
        g.setPaint(Palette.TEXT_NOTE);
        g.setStroke(BREAK);
        g.draw(new Line2D.Double(x, top, x, bottom));
    }

    private static Rectangle2D inner(Rectangle2D area, double inset) {
        return new Rectangle2D.Double(
                area.getX() + inset,
                area.getY() + inset,
                Math.max(0, area.getWidth() - 2 * inset),
                Math.max(0, area.getHeight() - 2 * inset));
    }

    private static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
