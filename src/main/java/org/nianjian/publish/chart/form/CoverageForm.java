package org.nianjian.publish.chart.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nianjian.publish.chart.data.Coverage;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Terms;

/** Which bodies handed in a report for which years, and how many indicators each report states. */
public final class CoverageForm extends Wording {
    private final Coverage coverage;
    private final BodyLabels labels;
    private final Classes classes;
    private final RowsAxis rows;

    private CoverageForm(Coverage coverage, Lang lang) {
        super(lang);
        this.coverage = coverage;
        this.labels =
                BodyLabels.of(coverage.rows().stream().map(Coverage.Row::body).toList());
        this.classes = Classes.of(coverage.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(count -> count > 0)
                .map(BigDecimal::valueOf)
                .toList());
        this.rows = new RowsAxis(
                labels.labels(),
                labels.width(),
                CellPlot.HEADER,
                CellPlot.rowHeight(coverage.rows().size()));
    }

    /** The picture. */
    public static Picture draw(Coverage coverage, String edition, Lang lang) {
        CoverageForm form = new CoverageForm(coverage, lang);
        return form.sheet(edition).around(CellPlot.of(form.table(), form.rows), form.rows.height());
    }

    private Cell.Table table() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Coverage.Row row : coverage.rows()) {
            List<Cell> ofRow = new ArrayList<>();
            for (int column = 0; column < row.cells().size(); column++) {
                ofRow.add(cell(row.cells().get(column), row.copies().contains(coverage.firstYear() + column)));
            }
            cells.add(ofRow);
        }
        List<Integer> years = IntStream.rangeClosed(coverage.firstYear(), coverage.lastYear())
                .boxed()
                .toList();
        return new Cell.Table(years, cells, Set.of());
    }

    private Cell cell(int count, boolean copied) {
        String copy = Phrases.copy(copied, lang);
        return switch (count) {
            case Coverage.NOT_REPORTED -> Cell.MISSING;
            case Coverage.TEMPLATE -> new Cell(Cell.Kind.WORD, 0, template() + copy, false);
            case 0 -> new Cell(Cell.Kind.ZERO, 0, "0" + copy, false);
            default -> new Cell(Cell.Kind.SHADED, classes.step(BigDecimal.valueOf(count)), count + copy, false);
        };
    }

    private String template() {
        return lang.of("模板", "blank");
    }

    private boolean has(int cell) {
        return coverage.rows().stream().anyMatch(row -> row.cells().contains(cell));
    }

    @Override
    String headline() {
        int year = coverage.lastYear();
        return lang.of(
                year + "年有" + coverage.inLastYear() + "个单位报送，曾经报送的共" + coverage.bodies() + "个",
                "Reports for " + year + " from " + coverage.inLastYear() + " of " + coverage.bodies()
                        + " bodies that ever reported");
    }

    @Override
    String subtitle() {
        String who = Terms.bodiesOf(coverage.group(), coverage.level(), coverage.type(), lang);
        String years = Terms.years(coverage.firstYear(), coverage.lastYear(), lang);
        int shown = coverage.rows().size();
        String part = shown == coverage.bodies()
                ? ""
                : lang.of("；缺报最多的" + shown + "个", ". The " + shown + " with the most gaps");
        return lang.of(
                who + "，" + years + "，单位：个指标（报告载明的）" + part,
                who + ", " + years + ", number of indicators that the report states" + part);
    }

    @Override
    List<KeyItem> key() {
        List<KeyItem> key = new ArrayList<>();
        if (has(Coverage.NOT_REPORTED)) {
            key.add(CellPlot.missing(lang));
        }
        if (has(Coverage.TEMPLATE)) {
            key.add(new KeyItem(
                    (g, box) -> Marks.outline(g, box, Palette.HATCH),
                    true,
                    lang.of("模板（数字为占位符）", "blank: placeholders instead of figures")));
        }
        if (has(0)) {
            key.add(KeyItem.figure(Palette.ZERO_CELL, "0", lang.of("没有指标", "no indicator")));
        }
        if (coverage.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(count -> count > 0)) {
            CellPlot.addClasses(key, classes, lang);
        }
        return key;
    }

    /** The first body and what it reported. */
    @Override
    String latest() {
        Coverage.Row first = coverage.rows().get(0);
        long reports = first.cells().stream()
                .filter(cell -> cell != Coverage.NOT_REPORTED)
                .count();
        return lang.of(
                "第一行：" + first.body().name() + "，" + coverage.columns() + "年中有" + reports + "年报送。",
                "First row: " + first.body().name() + ", reports for " + reports + " of " + coverage.columns()
                        + " years.");
    }

    @Override
    String notes() {
        List<String> notes = new ArrayList<>();
        notes.add(lang.of("只列曾经报送的单位。", "Only bodies that ever reported are listed."));
        if (coverage.rows().stream().anyMatch(row -> !row.copies().isEmpty())) {
            notes.add(lang.of("同：报告与别的报告雷同。", "d: the report mostly repeats another one."));
        }
        if (!labels.common().isEmpty()) {
            notes.add(lang.of("单位名称省去“" + labels.common() + "”。", "Names leave out \"" + labels.common() + "\"."));
        }
        return Phrases.sentences(notes, lang);
    }
}
