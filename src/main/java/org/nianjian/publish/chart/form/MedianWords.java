package org.nianjian.publish.chart.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.publish.chart.data.Change.Direction;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Medians;
import org.nianjian.publish.chart.data.Panel;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Terms;
import org.nianjian.quantity.Bound;

/** The words around a chart of medians. */
final class MedianWords extends Wording {
    private final Medians medians;
    private final Panel panel;
    private final HeadlineRule rule;
    private final boolean cropped;

    MedianWords(Medians medians, HeadlineRule rule, boolean cropped, Lang lang) {
        super(lang);
        this.medians = medians;
        this.panel = medians.panel();
        this.rule = rule;
        this.cropped = cropped;
    }

    @Override
    String headline() {
        Medians.Year latest = medians.latest();
        BigDecimal median = latest.median();
        if (median != null
                && latest.change().percent() != null
                && rule.enoughMatched(latest.matched(), latest.reporting())) {
            String claim = claim(latest, median);
            if (Headlines.fits(claim, lang)) {
                return claim;
            }
        }
        return Headlines.plain(panel.indicator(), medians.years().get(0).year(), latest.year(), lang);
    }

    private String claim(Medians.Year latest, BigDecimal median) {
        Bound bound = MedianForm.bound(latest);
        String value = Figures.word(bound, lang) + Figures.format(1, 1).format(median) + "%";
        Direction direction = latest.change().direction();
        String name = Terms.name(panel.indicator(), lang);
        String change;
        if (direction == Direction.LITTLE_CHANGED) {
            change = lang.of("与上年基本持平", "little changed");
        } else {
            boolean up = direction == Direction.RISE;
            String points = points(latest);
            change = lang.of("比上年" + (up ? "高" : "低") + points + "个百分点", (up ? "up " : "down ") + points + " points");
        }
        if (lang == Lang.ZH) {
            return latest.year() + "年" + name + "中位数" + value + "，可比单位" + change;
        }
        String headline = name + ": median " + value + " in " + latest.year() + ", ";
        String inFull = headline + change.replace(" points", " percentage points") + " on a matched basis";
        return Headlines.fits(inFull, lang) ? inFull : headline + "matched bodies " + change;
    }

    private String points(Medians.Year latest) {
        BigDecimal difference = latest.change().difference();
        Bound bound = latest.change().bound();
        int decimals = bound == Bound.EXACT ? 1 : 0;
        String size = difference == null
                ? ""
                : Figures.format(decimals, decimals)
                        .format(Figures.rounded(difference, bound, decimals).abs());
        return (bound == Bound.EXACT ? "" : lang.of("约", "about ")) + size;
    }

    @Override
    String subtitle() {
        String who = Terms.bodiesOf(panel.group(), panel.level(), panel.type(), lang);
        String years =
                Terms.years(medians.years().get(0).year(), medians.latest().year(), lang);
        String crop = cropped ? lang.of("；纵轴不从0开始", "; the axis does not start at 0") : "";
        return lang.of(
                who + "，" + years + "，单位：%。报送单位的中位数；变化为可比单位（上年、当年均报送）中位数之差，个百分点" + crop,
                who + ", " + years + ", %. Median of the bodies that reported; change: of the median of bodies that"
                        + " reported in both years, in percentage points" + crop);
    }

    @Override
    List<KeyItem> key() {
        List<KeyItem> key = new ArrayList<>();
        key.add(KeyItem.dot(Palette.BLUE, false, lang.of("中位数", "median")));
        if (medians.years().stream().anyMatch(Medians.Year::approximate)) {
            key.add(KeyItem.dot(
                    Palette.BLUE, true, lang.of("含概数（“以上”“约”等）", "rests on \"at least\" or \"about\" as well")));
        }
        if (medians.years().stream().anyMatch(year -> year.quartiles() != null)) {
            key.add(KeyItem.box(Palette.BAND, lang.of("居中的一半单位", "middle half of the bodies")));
        }
        return key;
    }

    /** The latest median and how many bodies it is of. */
    @Override
    String latest() {
        Medians.Year year = medians.latest();
        BigDecimal median = year.median();
        if (median == null) {
            return "";
        }
        String number = Figures.word(MedianForm.bound(year), lang)
                + Figures.format(1, 1).format(median) + "%";
        return lang.of(
                year.year() + "年" + year.reporting() + "个单位报送，中位数" + number + "。",
                "In " + year.year() + ", bodies reporting: " + year.reporting() + "; median: " + number + ".");
    }

    @Override
    String notes() {
        List<String> notes = new ArrayList<>();
        notes.add(lang.of(
                "每年的中位数为当年全部报送单位的，单位不尽相同。", "Each median is of all bodies that reported in the year, which differ."));
        if (medians.years().stream().anyMatch(year -> year.reporting() > 0 && year.quartiles() == null)) {
            notes.add(lang.of("不足4个单位的年份不画色带。", "Years with fewer than four bodies have no band."));
        }
        if (medians.years().stream().anyMatch(Medians.Year::breakBefore)) {
            notes.add(lang.of("虚线：指标口径调整，前后不可比。", "Dotted line: the definition changed."));
        }
        if (medians.years().stream().anyMatch(year -> year.partial() > 0)) {
            notes.add(lang.of(
                    "†：含未满一年的数；全是未满一年的，不与前后年相连。",
                    "†: includes figures of part of the year; where all are, the line is interrupted."));
        }
        Phrases.addMarksOfMany(
                notes, medians.years().stream().map(Medians.Year::noted).toList(), lang);
        return Phrases.sentences(notes, lang);
    }
}
