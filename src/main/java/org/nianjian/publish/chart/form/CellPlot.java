package org.nianjian.publish.chart.form;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Lang;

/** The plot of a heat map, and the signs of its key. */
final class CellPlot {
    static final double HEADER = 28;
    static final TextStyle FIGURE = TextStyle.LABEL;

    private CellPlot() {}

    static CategoryPlot of(Cell.Table table, RowsAxis rows) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int year : table.years()) {
            for (int row = 0; row < table.rows().size(); row++) {
                data.addValue(1, Integer.valueOf(year), Integer.valueOf(row));
            }
        }
        NumberAxis unseen = new NumberAxis();
        unseen.setVisible(false);
        CategoryPlot plot = new CategoryPlot(data, rows, unseen, new CellRenderer(table, FIGURE, rows));
        Axes.quiet(plot);
        plot.setRangeGridlinesVisible(false);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        return plot;
    }

    /** Rows come closer the more there are, so that twenty-five still fit. */
    static double rowHeight(int rows) {
        if (rows <= 10) {
            return 32;
        }
        return rows <= 18 ? 25.5 : 20;
    }

    static KeyItem missing(Lang lang) {
        return new KeyItem((g, box) -> Marks.hatch(g, box, Palette.HATCH, 1f), true, Phrases.notReported(lang));
    }

    /** Adds the classes that occur, the smallest first. */
    static void addClasses(List<KeyItem> key, Classes classes, Lang lang) {
        for (int i = 0; i < classes.count(); i++) {
            key.add(KeyItem.box(Palette.step(classes.stepOf(i)), classes.label(i, lang)));
        }
    }
}
