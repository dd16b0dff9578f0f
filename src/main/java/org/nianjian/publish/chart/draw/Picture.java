package org.nianjian.publish.chart.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * A chart that can be drawn.
 *
 * @param chart the chart
 * @param height in pixels at width {@link Sheet#WIDTH}
 * @param headline its headline
 * @param subtitle its subtitle
 * @param latest the latest figure in a sentence
 */
public record Picture(JFreeChart chart, int height, String headline, String subtitle, String latest) {
    private static final int FACTOR = 2;
    private static final String FAMILIES =
            "\"Noto Sans CJK SC\", \"Source Han Sans SC\", \"PingFang SC\", \"Microsoft YaHei\", sans-serif";

    /**
     * What every thread draws on, one picture after the other: ten megabytes each, of which hundreds in a row would break a
     * small heap to pieces.
     */
    private static final ThreadLocal<BufferedImage> PAPER = new ThreadLocal<>();

    /** The picture in twice the size, for screens and print. */
    public byte[] png() {
        BufferedImage image = paper(Sheet.WIDTH * FACTOR, height * FACTOR);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(FACTOR, FACTOR);
        chart.draw(g, area());
        g.dispose();
        return Png.encode(image);
    }

    private static BufferedImage paper(int width, int height) {
        BufferedImage paper = PAPER.get();
        if (paper == null || paper.getHeight() < height) {
            paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            PAPER.set(paper);
        }
        return paper.getSubimage(0, 0, width, height);
    }

    /** The picture as SVG with its text as text; a function of the chart, without the clock. */
    public String svg() {
        SVGGraphics2D g = new SVGGraphics2D(Sheet.WIDTH, height);
        g.setDefsKeyPrefix("c");
        g.setFontFunction(family -> FAMILIES);
        chart.draw(g, area());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + g.getSVGElement(null, true, new ViewBox(0, 0, Sheet.WIDTH, height), null, null) + "\n";
    }

    private Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, Sheet.WIDTH, height);
    }
}
