package org.nianjian.publish.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;

/** Lines of text across the sheet, flush left. */
final class TextTitle extends Strip {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;
    private final transient TextStyle style;

    TextTitle(String text, TextStyle style, double gap, RectangleEdge edge) {
        super(gap, edge);
        this.style = style;
        this.lines = Paragraph.lines(text, style, Sheet.INNER_WIDTH);
    }

    @Override
    double contentHeight() {
        return lines.size() * style.lineHeight();
    }

    @Override
    void drawContent(Graphics2D g, Rectangle2D area) {
        double baseline = area.getY() + style.size() * 1.15;
        for (String line : lines) {
            style.draw(g, line, area.getX(), baseline, TextStyle.Align.LEFT);
            baseline += style.lineHeight();
        }
    }
}
