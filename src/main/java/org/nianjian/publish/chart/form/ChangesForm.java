package org.nianjian.publish.chart.form;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.chart.data.Change;
import org.nianjian.publish.chart.data.Changes;
import org.nianjian.publish.chart.draw.Canvas;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.draw.Sheet;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Terms;

/**
 * Indicators by bodies as a heat map of the changes on the year before, with the figure in every cell; what was not reported
 * is hatched, and what cannot be told in per cent is white.
 */
public final class ChangesForm {
    static final TextStyle FIGURE = new TextStyle(false, 11.5f, Palette.TEXT);
    private static final TextStyle NAME = TextStyle.TICK.in(Palette.TEXT_SECOND);
    private static final double WIDEST_NAME = 200;
    private static final double WIDEST_CELL = 96;
    private static final double AFTER_NAME = 10;
    private static final double GAP = 2;
    private static final double HEADER_LINE = 15;
    private static final double AFTER_HEADER = 8;
    private static final int MOST_HEADER_LINES = 4;
    private static final BigDecimal UNTOLD = BigDecimal.valueOf(1000);
    /** Where the steps of colour begin, in per cent. */
    static final List<BigDecimal> CUTS = List.of(BigDecimal.valueOf(5), BigDecimal.valueOf(15), BigDecimal.valueOf(30));

    private final Changes changes;
    private final Lang lang;
    private final List<String> names;
    private final double nameWidth;
    private final double cell;
    private final List<List<String>> headers;

    private ChangesForm(Changes changes, BodyLabels labels, Lang lang) {
        this.changes = changes;
        this.lang = lang;
        this.names = changes.rows().stream()
                .map(row -> TextStyle.LABEL.shortened(Terms.name(row.indicator(), lang), WIDEST_NAME))
                .toList();
        this.nameWidth =
                names.stream().mapToDouble(TextStyle.LABEL::width).max().orElse(0) + AFTER_NAME;
        this.cell = Math.min(
                WIDEST_CELL, (Sheet.INNER_WIDTH - nameWidth) / changes.bodies().size());
        this.headers = labels.labels().stream().map(this::header).toList();
    }

    /** The picture. */
    public static Picture draw(Changes changes, String edition, Lang lang) {
        BodyLabels labels = BodyLabels.of(changes.bodies());
        ChangesForm form = new ChangesForm(changes, labels, lang);
        double height = form.headerHeight() + form.rowHeight() * changes.rows().size();
        return new ChangesWords(changes, labels.common(), lang).sheet(edition).around(new Canvas(form::paint), height);
    }

    /** A name over its column, broken anywhere, for names are Chinese; in as many lines as it needs, but four. */
    private List<String> header(String label) {
        double width = cell - GAP;
        String shortened = label;
        List<String> lines = broken(shortened, width);
        for (double room = width * MOST_HEADER_LINES; lines.size() > MOST_HEADER_LINES; room -= NAME.size()) {
            shortened = NAME.shortened(label, room);
            lines = broken(shortened, width);
        }
        return lines;
    }

    private static List<String> broken(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            String more = Character.toString(c);
            if (line.length() > 0 && NAME.width(line + more) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(more);
        });
        lines.add(line.toString().strip());
        return lines;
    }

    private double headerHeight() {
        return headers.stream().mapToInt(List::size).max().orElse(0) * HEADER_LINE + AFTER_HEADER;
    }

    private double rowHeight() {
        return changes.rows().size() <= 12 ? 28 : 22;
    }

    private void paint(Graphics2D g, Rectangle2D area) {
        double left = area.getX() + nameWidth;
        double top = area.getY() + headerHeight();
        for (int column = 0; column < headers.size(); column++) {
            List<String> lines = headers.get(column);
            double y = top - AFTER_HEADER - lines.size() * HEADER_LINE + HEADER_LINE / 2;
            for (String line : lines) {
                NAME.drawMiddle(g, line, left + cell * column + (cell - GAP) / 2, y, TextStyle.Align.CENTRE);
                y += HEADER_LINE;
            }
        }
        for (int row = 0; row < names.size(); row++) {
            double y = top + row * rowHeight();
            TextStyle.LABEL.drawMiddle(
                    g, names.get(row), left - AFTER_NAME, y + (rowHeight() - GAP) / 2, TextStyle.Align.RIGHT);
            List<Changes.@Nullable Cell> cells = changes.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                paint(
                        g,
                        cells.get(column),
                        new Rectangle2D.Double(left + cell * column, y, cell - GAP, rowHeight() - GAP));
            }
        }
    }

    private void paint(Graphics2D g, Changes.@Nullable Cell stated, Rectangle2D area) {
        if (stated == null) {
            Marks.hatch(g, area, Palette.HATCH, 1f);
            return;
        }
        BigDecimal percent = stated.change().percent();
        Color text = Palette.TEXT;
        if (percent == null) {
            Marks.outline(g, area, Palette.GRID);
        } else {
            Marks.fill(g, area, Palette.change(step(percent)));
            text = Palette.textOnChange(step(percent));
        }
        FIGURE.in(text)
                .drawMiddle(
                        g, figure(stated.change(), lang), area.getCenterX(), area.getCenterY(), TextStyle.Align.CENTRE);
        if (stated.corrected()) {
            Marks.upperCorner(g, area, text);
        }
        if (stated.copied()) {
            Marks.lowerLeftCorner(g, area, text);
        }
        if (stated.recognised()) {
            Marks.lowerRightCorner(g, area, text);
        }
    }

    /** How strong a change is, 0 for hardly any; rises are positive. */
    static int step(BigDecimal percent) {
        int step = 0;
        while (step < CUTS.size() && percent.abs().compareTo(CUTS.get(step)) >= 0) {
            step++;
        }
        return percent.signum() * step;
    }

    /** A change in whole per cent, a difference where the base is small, a sign where there is neither. */
    static String figure(Change change, Lang lang) {
        BigDecimal percent = change.percent();
        if (percent != null) {
            return percent.compareTo(UNTOLD) >= 0
                    ? ">999"
                    : Figures.sign(change.bound(), lang).strip()
                            + Figures.signed(Figures.rounded(percent, change.bound(), 0), 0);
        }
        BigDecimal difference = change.difference();
        if (change.basis() == Change.Basis.SMALL_BASE && difference != null) {
            String figure = FigureColumns.text(change, lang);
            return figure.length() > 6 ? ">999" : figure;
        }
        return change.basis() == Change.Basis.SIGN_UNKNOWN ? "?" : Phrases.NOT_APPLICABLE;
    }
}
