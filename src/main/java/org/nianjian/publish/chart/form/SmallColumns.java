package org.nianjian.publish.chart.form;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.chart.data.Profile;
import org.nianjian.publish.chart.data.Value;
import org.nianjian.publish.chart.draw.ChartFonts;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Scale;
import org.nianjian.publish.chart.text.Terms;
import org.nianjian.quantity.Bound;

/** A small chart of columns: title with unit, a column a year from zero, the first and the last year below. */
final class SmallColumns {
    private static final double TITLE = 20;
    private static final double LABEL = 18;
    private static final double YEARS = 30;
    private static final double WIDEST = 34;
    private static final double MISSING_HEIGHT = 10;

    private final Profile.Series series;
    private final int firstYear;
    private final Lang lang;
    private final Scale scale;

    SmallColumns(Profile.Series series, int firstYear, Lang lang) {
        this.series = series;
        this.firstYear = firstYear;
        this.lang = lang;
        this.scale = Scale.of(
                series.values().stream()
                        .filter(Objects::nonNull)
                        .map(Value::value)
                        .toList(),
                lang);
    }

    void paint(Graphics2D g, Rectangle2D area) {
        title(g, area);
        List<@Nullable Value> values = series.values();
        double slot = area.getWidth() / values.size();
        double zero = area.getMaxY() - YEARS;
        double highest = zero - (area.getY() + TITLE + LABEL);
        double max = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> scale.place(value.value().max(BigDecimal.ZERO)))
                .max()
                .orElse(0);
        boolean all = values.stream().allMatch(value -> value == null || TextStyle.TICK.width(text(value)) + 4 <= slot);
        int last = lastValue(values);
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            double middle = area.getX() + slot * (i + 0.5);
            double width = Math.min(WIDEST, slot * 0.62);
            if (value == null) {
                Marks.hatch(
                        g,
                        new Rectangle2D.Double(middle - width / 2, zero - MISSING_HEIGHT, width, MISSING_HEIGHT),
                        Palette.HATCH,
                        1f);
                continue;
            }
            double height = max == 0 ? 0 : highest * Math.max(0, scale.place(value.value())) / max;
            column(g, value, new Rectangle2D.Double(middle - width / 2, zero - height, width, height));
            if (all || i == last || value.value().signum() == 0) {
                label(g, text(value), middle, zero - height - 5, area);
            }
        }
        Marks.hair(g, area.getX(), zero, area.getMaxX(), zero, Palette.GREY);
        years(g, area, slot, zero);
    }

    private void title(Graphics2D g, Rectangle2D area) {
        String unit = scale.unit(series.indicator().unit(), lang);
        String end = unit.isEmpty() ? "" : lang.of("（" + unit + "）", " (" + unit + ")");
        String name = ChartFonts.get().legible(Terms.name(series.indicator(), lang));
        double room = area.getWidth() - TextStyle.KEY.width(end) - 2;
        TextStyle title = TextStyle.KEY.in(Palette.TEXT);
        title.draw(g, title.shortened(name, room) + end, area.getX(), area.getY() + 14, TextStyle.Align.LEFT);
    }

    private static void column(Graphics2D g, Value value, Rectangle2D column) {
        if (column.getHeight() <= 0) {
            return;
        }
        if (value.partialYear()) {
            Marks.fill(g, column, Color.WHITE);
            Marks.dashedOutline(g, column, Palette.BLUE);
        } else if (value.bound() == Bound.EXACT) {
            Marks.fill(g, column, Palette.BLUE);
        } else {
            Marks.hatchedColumn(g, column, Palette.BLUE);
        }
    }

    /** Over its column, but not over the edge of the small chart. */
    private static void label(Graphics2D g, String text, double middle, double y, Rectangle2D area) {
        double half = TextStyle.TICK.width(text) / 2;
        double x = Math.max(area.getX() + half, Math.min(area.getMaxX() - half, middle));
        TextStyle.TICK.in(Palette.TEXT).draw(g, text, x, y, TextStyle.Align.CENTRE);
    }

    private void years(Graphics2D g, Rectangle2D area, double slot, double zero) {
        int count = series.values().size();
        String first = Integer.toString(firstYear);
        double half = TextStyle.TICK.width(first) / 2;
        double left = Math.max(area.getX() + half, area.getX() + slot / 2);
        TextStyle.TICK.draw(g, first, left, zero + 15, TextStyle.Align.CENTRE);
        if (count > 1) {
            double right = Math.min(area.getMaxX() - half, area.getMaxX() - slot / 2);
            TextStyle.TICK.draw(g, Integer.toString(firstYear + count - 1), right, zero + 15, TextStyle.Align.CENTRE);
        }
    }

    private String text(Value value) {
        return scale.print(value.value(), value.bound(), lang) + Phrases.marks(value, lang);
    }

    private static int lastValue(List<@Nullable Value> values) {
        int last = values.size() - 1;
        while (last > 0 && values.get(last) == null) {
            last--;
        }
        return last;
    }
}
