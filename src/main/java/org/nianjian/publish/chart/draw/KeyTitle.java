package org.nianjian.publish.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;

/** The key: signs with what they mean, in as many rows as they need. */
final class KeyTitle extends Strip {
    private static final long serialVersionUID = 1L;
    private static final double ROW = 22;
    private static final double BOX_HEIGHT = 14;
    private static final double AFTER_BOX = 7;
    private static final double AFTER_ITEM = 20;

    private final transient List<List<KeyItem>> rows = new ArrayList<>();

    KeyTitle(List<KeyItem> items, double gap) {
        super(gap, RectangleEdge.TOP);
        List<KeyItem> row = new ArrayList<>();
        double x = 0;
        for (KeyItem item : items) {
            double width = item.boxWidth() + AFTER_BOX + TextStyle.KEY.width(item.text());
            if (!row.isEmpty() && x + width > Sheet.INNER_WIDTH) {
                rows.add(row);
                row = new ArrayList<>();
                x = 0;
            }
            row.add(item);
            x += width + AFTER_ITEM;
        }
        rows.add(row);
    }

    @Override
    double contentHeight() {
        return rows.size() * ROW;
    }

    @Override
    void drawContent(Graphics2D g, Rectangle2D area) {
        double middle = area.getY() + ROW / 2;
        for (List<KeyItem> row : rows) {
            double x = area.getX();
            for (KeyItem item : row) {
                item.swatch().draw(g, new Rectangle2D.Double(x, middle - BOX_HEIGHT / 2, item.boxWidth(), BOX_HEIGHT));
                x += item.boxWidth() + AFTER_BOX;
                TextStyle.KEY.drawMiddle(g, item.text(), x, middle, TextStyle.Align.LEFT);
                x += TextStyle.KEY.width(item.text()) + AFTER_ITEM;
            }
            middle += ROW;
        }
    }
}
