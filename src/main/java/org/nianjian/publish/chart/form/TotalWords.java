package org.nianjian.publish.chart.form;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.chart.data.Change;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Panel;
import org.nianjian.publish.chart.data.Totals;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Scale;
import org.nianjian.publish.chart.text.Terms;
import org.nianjian.quantity.Bound;

/** The words around a chart of totals. */
final class TotalWords extends Wording {
    private final Totals totals;
    private final Panel panel;
    private final Scale scale;
    private final HeadlineRule rule;
    private final boolean changes;

    TotalWords(Totals totals, Scale scale, HeadlineRule rule, boolean changes, Lang lang) {
        super(lang);
        this.totals = totals;
        this.panel = totals.panel();
        this.scale = scale;
        this.rule = rule;
        this.changes = changes;
    }

    /** The latest total and its matched change; only indicator and years if too few bodies are matched. */
    @Override
    String headline() {
        Totals.Year latest = totals.latest();
        Change change = latest.change();
        BigDecimal total = latest.total();
        if (total != null && change.percent() != null && rule.enoughMatched(latest.matched(), latest.reporting())) {
            String claim = Headlines.claim(panel.indicator(), latest.year(), total, latest.bound(), change, lang);
            if (Headlines.fits(claim, lang)) {
                return claim;
            }
        }
        return Headlines.plain(panel.indicator(), firstYear(), latest.year(), lang);
    }

    private int firstYear() {
        return totals.years().get(0).year();
    }

    @Override
    String subtitle() {
        String who = Terms.bodiesOf(panel.group(), panel.level(), panel.type(), lang);
        String years = Terms.years(firstYear(), totals.latest().year(), lang);
        String unit = scale.unit(panel.indicator().unit(), lang);
        if (!changes) {
            return lang.of(
                    who + "，" + years + "，单位：" + unit + "。当年报送单位合计",
                    who + ", " + years + ", " + unit + ". Totals of all bodies that reported in the year");
        }
        return lang.of(
                who + "，" + years + "。上：当年报送单位合计，单位：" + unit + "；下：可比单位（上年、当年均报送）比上年，%",
                who + ", " + years + ". Above: all bodies that reported, " + unit
                        + ". Below: bodies that reported in both years, change on the year before, %");
    }

    @Override
    List<KeyItem> key() {
        List<KeyItem> key = new ArrayList<>();
        boolean doubtful = totals.years().stream().anyMatch(TotalWords::isHatched);
        boolean partOnly = totals.years().stream().anyMatch(Totals.Year::partOnly);
        if (doubtful || partOnly) {
            key.add(KeyItem.box(Palette.BLUE, lang.of("准确数", "exact")));
        }
        if (doubtful) {
            key.add(new KeyItem(
                    (g, box) -> Marks.hatchedColumn(g, box, Palette.BLUE),
                    true,
                    lang.of("含概数（“至少”“约”等）或未满年的数", "\"at least\", \"about\" or part-year figures")));
        }
        if (partOnly) {
            key.add(new KeyItem(
                    (g, box) -> Marks.dashedOutline(g, box, Palette.BLUE), true, lang.of("未满一年", "part year")));
        }
        addChange(key, Change.Direction.RISE, lang.of("增长", "up"));
        addChange(key, Change.Direction.FALL, lang.of("下降", "down"));
        addChange(key, Change.Direction.LITTLE_CHANGED, lang.of("基本持平（±0.5%以内）", "little changed (within ±0.5%)"));
        if (totals.years().stream().anyMatch(year -> isBounded(year.change()))) {
            Color color = Palette.TEXT_NOTE;
            key.add(KeyItem.dot(color, true, lang.of("变化含概数", "change rests on a bound")));
        }
        return key;
    }

    private void addChange(List<KeyItem> key, Change.Direction direction, String text) {
        if (totals.years().stream()
                .map(Totals.Year::change)
                .anyMatch(change -> change.percent() != null && change.direction() == direction)) {
            key.add(KeyItem.dot(LollipopRenderer.color(direction), false, text));
        }
    }

    private static boolean isBounded(Change change) {
        return change.percent() != null && change.bound() != Bound.EXACT;
    }

    private static boolean isHatched(Totals.Year year) {
        @Nullable BigDecimal total = year.total();
        return total != null && !year.partOnly() && total.compareTo(year.firm()) > 0;
    }

    /** The latest total and how many bodies it is of. */
    @Override
    String latest() {
        Totals.Year year = totals.latest();
        BigDecimal total = year.total();
        if (total == null) {
            return "";
        }
        String number = Figures.word(year.bound(), lang) + Figures.prose(total, year.bound(), lang);
        String unit = Terms.unit(panel.indicator().unit(), lang);
        return lang.of(
                year.year() + "年" + year.reporting() + "个单位报送，合计" + number + unit + "。",
                "In " + year.year() + ", bodies reporting: " + year.reporting() + "; total: " + number + " (" + unit
                        + ").");
    }

    @Override
    String notes() {
        List<String> notes = new ArrayList<>();
        if (bodiesDiffer()) {
            notes.add(lang.of(
                    "各年报送单位不尽相同，合计不宜直接相比。",
                    "Different bodies report each year, so totals should not be compared directly."));
        }
        if (changes) {
            notes.add(lang.of("变化只按可比单位计算。", "Change is measured on matched bodies only."));
        } else if (totals.years().stream().noneMatch(year -> year.change().difference() != null)) {
            notes.add(lang.of("没有可以计算变化的可比单位。", "There are no matched bodies to measure a change on."));
        }
        if (has(Change.Basis.SMALL_BASE)) {
            String least = Figures.format(0, 2).format(rule.leastPrevious());
            notes.add(lang.of(
                    "基数小：可比单位上年合计不足" + least + "，不计百分比。",
                    "Small base: the matched bodies' previous total is below " + least
                            + ", so no percentage is given."));
        }
        if (has(Change.Basis.SIGN_UNKNOWN)) {
            notes.add(lang.of("不确定：含概数，增减无法判断。", "Unclear: bounds leave open whether it rose or fell."));
        }
        if (totals.years().stream().anyMatch(Totals.Year::breakBefore)) {
            notes.add(lang.of(
                    "虚线：指标口径调整，前后不可比。", "Dotted line: the definition changed, and the years are not comparable."));
        }
        Phrases.addMarksOfMany(
                notes, totals.years().stream().map(Totals.Year::noted).toList(), lang);
        return Phrases.sentences(notes, lang);
    }

    /** Whether some year's bodies are not all those of the year before. */
    private boolean bodiesDiffer() {
        for (int i = 1; i < totals.years().size(); i++) {
            Totals.Year year = totals.years().get(i);
            int before = totals.years().get(i - 1).reporting();
            if (year.matched() != year.reporting() || year.matched() != before) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Change.Basis basis) {
        return totals.years().stream().anyMatch(year -> year.change().basis() == basis);
    }
}
