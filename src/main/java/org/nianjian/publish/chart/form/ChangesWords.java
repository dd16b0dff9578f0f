package org.nianjian.publish.chart.form;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.nianjian.publish.chart.data.Change;
import org.nianjian.publish.chart.data.Change.Basis;
import org.nianjian.publish.chart.data.Changes;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Terms;
import org.nianjian.quantity.Bound;

/** The words around a heat map of changes. */
final class ChangesWords extends Wording {
    private final Changes changes;
    private final String common;
    private final List<Changes.Cell> cells;

    ChangesWords(Changes changes, String common, Lang lang) {
        super(lang);
        this.changes = changes;
        this.common = common;
        this.cells = changes.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    String headline() {
        long compared = cells.stream()
                .filter(cell -> cell.change().difference() != null)
                .count();
        long up = count(Change.Direction.RISE);
        long down = count(Change.Direction.FALL);
        int year = changes.year();
        return lang.of(
                year + "年与上年可比的" + compared + "个数中，" + up + "个增长，" + down + "个下降",
                "Of " + compared + " comparable values, " + up + " rose and " + down + " fell in " + year);
    }

    private long count(Change.Direction direction) {
        return cells.stream()
                .filter(cell -> cell.change().direction() == direction)
                .count();
    }

    @Override
    String subtitle() {
        String who = Terms.bodiesOf(changes.group(), changes.level(), changes.type(), lang);
        int bodies = changes.bodies().size();
        int rows = changes.rows().size();
        String ofBodies = bodies == changes.reporting()
                ? ""
                : lang.of(
                        "；" + changes.reporting() + "个单位中可比数最多的" + bodies + "个",
                        ". The " + bodies + " of " + changes.reporting() + " bodies with the most comparable values");
        String ofRows = rows == changes.stated()
                ? ""
                : lang.of(
                        "；" + changes.stated() + "项指标中可比数最多的" + rows + "项",
                        ". The " + rows + " of " + changes.stated() + " indicators with the most comparable values");
        String years = Terms.years(changes.year() - 1, changes.year(), lang);
        return lang.of(
                who + "，" + years + "，单位：%（比上年）" + ofBodies + ofRows,
                who + ", " + years + ", change in %" + ofBodies + ofRows);
    }

    @Override
    List<KeyItem> key() {
        List<KeyItem> key = new ArrayList<>();
        if (changes.rows().stream().anyMatch(row -> row.cells().contains(null))) {
            key.add(CellPlot.missing(lang));
        }
        int most = Palette.changeSteps();
        List<String> limits =
                ChangesForm.CUTS.stream().map(BigDecimal::toPlainString).toList();
        for (int step = -most; step <= most; step++) {
            int size = Math.abs(step);
            String range = size == 0
                    ? lang.of("±5以内", "within ±5")
                    : size == most ? limits.get(size - 1) : limits.get(size - 1) + lang.of("～", "–") + limits.get(size);
            String way = size == 0 ? "" : step < 0 ? lang.of("降", "down ") : lang.of("增", "up ");
            String end = size == most ? lang.of("及以上", " or more") : "";
            key.add(KeyItem.box(Palette.change(step), way + range + end));
        }
        addCorner(
                key,
                Changes.Cell::corrected,
                Marks::upperCorner,
                lang.of("经人工更正或确认", "corrected or confirmed by hand"));
        addCorner(
                key,
                Changes.Cell::copied,
                Marks::lowerLeftCorner,
                lang.of("取自雷同的报告", "from a report that repeats another one"));
        addCorner(key, Changes.Cell::recognised, Marks::lowerRightCorner, lang.of("识别自扫描件", "recognised in a scan"));
        return key;
    }

    @Override
    String notes() {
        List<String> notes = new ArrayList<>();
        if (changes.rows().stream().anyMatch(row -> row.cells().contains(null))) {
            notes.add(lang.of("斜线：当年报告未载明（不是0）。", "Hatched: not reported for the year (not zero)."));
        }
        if (any(change -> change.basis() == Basis.SMALL_BASE)) {
            notes.add(lang.of(
                    "白底数字：上年数过小，列增减数，不是百分比。",
                    "White, with a number: small previous value, so the difference is given, not a percentage."));
        }
        if (any(change -> ChangesForm.figure(change, lang).equals(Phrases.NOT_APPLICABLE))) {
            notes.add(lang.of(
                    "–：上年未报、未满一年或口径不可比。", "–: not reported the year before, part of a year, or not comparable."));
        }
        if (any(change -> change.basis() == Basis.SIGN_UNKNOWN)) {
            notes.add(lang.of("?：含概数，增减无法判断。", "?: bounds leave open whether it rose or fell."));
        }
        if (any(change -> change.percent() != null && change.bound() != Bound.EXACT)) {
            notes.add(lang.of("≥、≤、约：变化含概数。", "≥, ≤, c.: the change rests on a bound."));
        }
        notes.add(lang.of("只列流量和存量指标，不列比率。", "Flows and stocks only, no rates."));
        if (!common.isEmpty()) {
            notes.add(lang.of("单位名称省去“" + common + "”。", "Names leave out \"" + common + "\"."));
        }
        return Phrases.sentences(notes, lang);
    }

    /** Draws the mark of a corner. */
    @FunctionalInterface
    private interface Corner {
        void draw(Graphics2D g, Rectangle2D cell, Color color);
    }

    private void addCorner(List<KeyItem> key, Predicate<Changes.Cell> which, Corner corner, String text) {
        if (cells.stream().anyMatch(which)) {
            key.add(new KeyItem(
                    (g, box) -> {
                        Marks.outline(g, box, Palette.GRID);
                        corner.draw(g, box, Palette.TEXT);
                    },
                    true,
                    text));
        }
    }

    private boolean any(Predicate<Change> what) {
        return cells.stream().map(Changes.Cell::change).anyMatch(what);
    }

    /** The first cell that holds a change in per cent. */
    @Override
    String latest() {
        for (Changes.Row row : changes.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                Changes.Cell cell = row.cells().get(column);
                if (cell != null && cell.change().percent() != null) {
                    String name = changes.bodies().get(column).name();
                    String change = FigureColumns.text(cell.change(), lang);
                    return lang.of(
                            name + row.indicator().nameZh() + "比上年" + change + "。",
                            row.indicator().nameEn() + ", " + name + ": " + change + ".");
                }
            }
        }
        return "";
    }
}
