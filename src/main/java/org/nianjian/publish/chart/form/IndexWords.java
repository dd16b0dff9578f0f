package org.nianjian.publish.chart.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nianjian.publish.chart.data.Chained;
import org.nianjian.publish.chart.data.Panel;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Terms;

/** The words around a chart of an index. */
final class IndexWords extends Wording {
    private final Chained chained;
    private final Panel panel;
    private final boolean cropped;

    IndexWords(Chained chained, boolean cropped, Lang lang) {
        super(lang);
        this.chained = chained;
        this.panel = chained.panel();
        this.cropped = cropped;
    }

    @Override
    String headline() {
        Chained.Year latest = chained.latest();
        if (latest.matched() > 0 && 2 * latest.matched() >= latest.reporting()) {
            String claim = lang.of(
                    Terms.name(panel.indicator(), lang) + "：" + latest.year() + "年链式指数" + latestIndex() + "，" + base(),
                    Terms.name(panel.indicator(), lang) + ": chained index " + latestIndex() + " in " + latest.year()
                            + ", " + base());
            if (Headlines.fits(claim, lang)) {
                return claim;
            }
        }
        return Headlines.plain(panel.indicator(), chained.first().year(), latest.year(), lang);
    }

    private String latestIndex() {
        Chained.Year latest = chained.latest();
        return IndexForm.label(latest, Objects.requireNonNull(latest.index()), lang);
    }

    /** Which year it is measured from; the level of that year where the chain began before the years that are shown. */
    private String base() {
        Chained.Year first = chained.first();
        BigDecimal index = Objects.requireNonNull(first.index());
        String level = index.compareTo(BigDecimal.valueOf(100)) == 0 ? "100" : IndexForm.label(first, index, lang);
        return lang.of(first.year() + "年=" + level, first.year() + " = " + level);
    }

    @Override
    String subtitle() {
        String who = Terms.bodiesOf(panel.group(), panel.level(), panel.type(), lang);
        String years = Terms.years(
                chained.years().get(0).year(),
                chained.years().get(chained.years().size() - 1).year(),
                lang);
        String crop = cropped ? lang.of("；纵轴不从0开始", "; the axis does not start at 0") : "";
        return lang.of(
                who + "，" + years + "，单位：" + base() + "。由每两年可比单位的变化连乘而成" + crop,
                who + ", " + years + ", " + base() + ". The changes of the bodies that reported in both years, linked"
                        + crop);
    }

    @Override
    List<KeyItem> key() {
        if (chained.years().stream().noneMatch(Chained.Year::approximate)) {
            return List.of();
        }
        List<KeyItem> key = new ArrayList<>();
        key.add(KeyItem.dot(Palette.BLUE, false, lang.of("链式指数", "chained index")));
        key.add(KeyItem.dot(
                Palette.BLUE, true, lang.of("此前含概数（“至少”“约”等）", "rests on \"at least\" or \"about\" up to here")));
        return key;
    }

    @Override
    String latest() {
        Chained.Year latest = chained.latest();
        return lang.of(
                latest.year() + "年链式指数" + latestIndex() + "，" + base() + "；可比单位" + latest.matched() + "个。",
                "Chained index in " + latest.year() + ": " + latestIndex() + ", " + base() + "; matched bodies: "
                        + latest.matched() + ".");
    }

    @Override
    String notes() {
        List<String> notes = new ArrayList<>();
        notes.add(lang.of("只反映可比单位的增减，不受报送单位多少影响。", "It tells the change of matched bodies, however many report."));
        if (chained.years().stream().anyMatch(year -> year.index() == null)) {
            notes.add(
                    lang.of(
                            "中断：可比单位不足3个、合计为零或含概数而升降不明，不能连接；只画最长的一段。",
                            "No link: fewer than three matched bodies, sums of zero, or bounds that leave the direction open; the longest run is shown."));
        }
        return Phrases.sentences(notes, lang);
    }
}
