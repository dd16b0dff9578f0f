package org.nianjian.publish.chart.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.chart.data.Grid;
import org.nianjian.publish.chart.data.Value;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.draw.Sheet;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Scale;
import org.nianjian.publish.chart.text.Terms;
import org.nianjian.quantity.Bound;

/** Bodies by years as a heat map with the figure in every cell; what was not reported is hatched and never zero. */
public final class HeatForm extends Wording {
    /** White left and right of the widest figure in its cell, in pixels. */
    private static final double CELL_PADDING = 6;

    private final Grid grid;
    private final BodyLabels labels;
    private final List<Value> values;
    private final Scale scale;
    private final Classes classes;
    private final RowsAxis rows;

    private HeatForm(Grid grid, Lang lang) {
        super(lang);
        this.grid = grid;
        this.labels = BodyLabels.of(grid.rows().stream().map(Grid.Row::body).toList());
        this.values = grid.rows().stream()
                .flatMap(row -> row.values().stream())
                .filter(Objects::nonNull)
                .toList();
        this.rows = new RowsAxis(
                labels.labels(),
                labels.width(),
                CellPlot.HEADER,
                CellPlot.rowHeight(grid.rows().size()));
        List<BigDecimal> numbers = values.stream().map(Value::value).toList();
        Scale full = new Scale(
                BigDecimal.ONE,
                numbers.stream()
                        .mapToInt(number -> Math.min(
                                2, Math.max(0, number.stripTrailingZeros().scale())))
                        .max()
                        .orElse(0),
                "");
        this.scale = fits(full) ? full : Scale.of(numbers, lang);
        this.classes = Classes.of(numbers.stream().map(scale::in).toList());
    }

    /** The picture. */
    public static Picture draw(Grid grid, String edition, Lang lang) {
        HeatForm form = new HeatForm(grid, lang);
        return form.sheet(edition).around(CellPlot.of(form.table(), form.rows), form.rows.height());
    }

    private boolean fits(Scale candidate) {
        double cell = CellRenderer.cellWidth(
                Sheet.INNER_WIDTH - rows.width(), grid.columns(), grid.breaks().size());
        return values.stream()
                .allMatch(value -> CellPlot.FIGURE.width(text(value, candidate)) + 2 * CELL_PADDING <= cell);
    }

    private String text(Value value, Scale in) {
        return in.print(value.value(), value.bound(), lang) + Phrases.marks(value, lang);
    }

    private Cell.Table table() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            cells.add(row.values().stream().map(this::cell).toList());
        }
        List<Integer> years =
                IntStream.rangeClosed(grid.firstYear(), grid.lastYear()).boxed().toList();
        return new Cell.Table(years, cells, grid.breaks());
    }

    private Cell cell(@Nullable Value value) {
        if (value == null) {
            return Cell.MISSING;
        }
        String text = text(value, scale);
        return value.value().signum() == 0
                ? new Cell(Cell.Kind.ZERO, 0, text, value.partialYear())
                : new Cell(Cell.Kind.SHADED, classes.step(scale.in(value.value())), text, value.partialYear());
    }

    private boolean all() {
        return grid.rows().size() == grid.reporting();
    }

    /** How many reported every year, where all are shown and some did. */
    @Override
    String headline() {
        long always = grid.rows().stream()
                .filter(row -> row.values().stream().allMatch(Objects::nonNull))
                .count();
        if (all() && always > 0 && grid.columns() > 1 && grid.rows().size() > 1) {
            String name = Terms.name(grid.panel().indicator(), lang);
            String claim = lang.of(
                    name + "：" + grid.reporting() + "个单位中" + always + "个" + grid.firstYear() + "年以来每年载明",
                    name + ": " + always + " of " + grid.reporting() + " bodies reported every year since "
                            + grid.firstYear());
            if (Headlines.fits(claim, lang)) {
                return claim;
            }
        }
        return Headlines.plain(grid.panel().indicator(), grid.firstYear(), grid.lastYear(), lang);
    }

    @Override
    String subtitle() {
        var panel = grid.panel();
        String who = Terms.bodiesOf(panel.group(), panel.level(), panel.type(), lang);
        String years = Terms.years(grid.firstYear(), grid.lastYear(), lang);
        String unit = scale.unit(panel.indicator().unit(), lang);
        String part = all()
                ? ""
                : lang.of(
                        "；" + grid.reporting() + "个报送单位中按" + grid.lastYear() + "年由多到少的前"
                                + grid.rows().size() + "个",
                        ". The first " + grid.rows().size() + " of " + grid.reporting() + " bodies by "
                                + grid.lastYear());
        return lang.of(who + "，" + years + "，单位：" + unit + part, who + ", " + years + ", " + unit + part);
    }

    @Override
    List<KeyItem> key() {
        List<KeyItem> key = new ArrayList<>();
        if (grid.rows().stream().anyMatch(row -> row.values().contains(null))) {
            key.add(CellPlot.missing(lang));
        }
        if (values.stream().anyMatch(value -> value.value().signum() == 0)) {
            key.add(KeyItem.figure(Palette.ZERO_CELL, "0", lang.of("零", "zero")));
        }
        if (values.stream().anyMatch(value -> value.value().signum() > 0)) {
            CellPlot.addClasses(key, classes, lang);
        }
        if (values.stream().anyMatch(Value::partialYear)) {
            key.add(new KeyItem(
                    (g, box) -> Marks.dashedOutline(g, box, Palette.TEXT), true, lang.of("未满一年", "part year")));
        }
        return key;
    }

    /** The first row's latest figure. */
    @Override
    String latest() {
        Grid.Row first = grid.rows().get(0);
        Value value = first.values().get(grid.columns() - 1);
        String text = value == null
                ? Phrases.notReported(lang)
                : FigureColumns.text(value, lang)
                        + lang.of(grid.panel().indicator().unit(), "");
        return lang.of(
                "第一行：" + first.body().name() + grid.lastYear() + "年" + text + "。",
                "First row: " + first.body().name() + ", " + grid.lastYear() + ": " + text + ".");
    }

    @Override
    String notes() {
        List<String> notes = new ArrayList<>();
        if (grid.rows().stream().anyMatch(row -> row.values().contains(null))) {
            notes.add(lang.of("斜线：报告未载明（不是0）。", "Hatched: not reported (not zero)."));
        }
        addBound(notes, Bound.AT_LEAST, lang.of("报告写“至少”“余”等", "given as \"at least\""));
        addBound(notes, Bound.AT_MOST, lang.of("报告写“至多”“不足”等", "given as \"at most\""));
        Phrases.addMarks(notes, values, lang);
        if (!grid.breaks().isEmpty()) {
            notes.add(lang.of("虚线：指标口径调整，前后不可比。", "Dotted line: the definition changed."));
        }
        if (grid.rows().size() > 1) {
            String last = Integer.toString(grid.lastYear());
            notes.add(lang.of("按" + last + "年由多到少排列，该年未报的在后。", "Sorted by " + last + ", those without a figure last."));
        }
        if (!labels.common().isEmpty()) {
            notes.add(lang.of("单位名称省去“" + labels.common() + "”。", "Names leave out \"" + labels.common() + "\"."));
        }
        return Phrases.sentences(notes, lang);
    }

    private void addBound(List<String> notes, Bound bound, String meaning) {
        if (values.stream().anyMatch(value -> value.bound() == bound)) {
            notes.add(Figures.sign(bound, lang) + lang.of("：", ": ") + meaning + lang.of("。", "."));
        }
    }
}
