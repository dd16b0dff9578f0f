package org.nianjian.publish.chart.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.chart.data.Change;
import org.nianjian.publish.chart.data.Change.Direction;
import org.nianjian.publish.chart.data.Panel;
import org.nianjian.publish.chart.data.Ranking;
import org.nianjian.publish.chart.data.Value;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Terms;
import org.nianjian.quantity.Bound;

/** The words around a ranking. */
final class DumbbellWords extends Wording {
    private final Ranking ranking;
    private final Panel panel;
    private final String common;

    DumbbellWords(Ranking ranking, String common, Lang lang) {
        super(lang);
        this.ranking = ranking;
        this.panel = ranking.panel();
        this.common = common;
    }

    /** How many rose and fell; who is largest only where no bound leaves that open. */
    @Override
    String headline() {
        int shown = ranking.rows().size();
        int up = ranking.count(Direction.RISE);
        int down = ranking.count(Direction.FALL);
        int level = ranking.count(Direction.LITTLE_CHANGED);
        boolean all = shown == ranking.reporting();
        if (up + down + level > 0 && (all || ranking.certain())) {
            String claim = all ? ofAll(shown, up, down) : ofLargest(shown, up, down);
            if (Headlines.fits(claim, lang)) {
                return claim;
            }
        }
        int first = hasPrevious() ? ranking.year() - 1 : ranking.year();
        return Headlines.plain(panel.indicator(), first, ranking.year(), lang);
    }

    private String ofAll(int shown, int up, int down) {
        String name = Terms.name(panel.indicator(), lang);
        return lang.of(
                ranking.year() + "年" + name + "：" + shown + "个单位中" + up + "个比上年增加，" + down + "个减少",
                name + ": of " + shown + " bodies, " + up + " up and " + down + " down in " + ranking.year());
    }

    private String ofLargest(int shown, int up, int down) {
        String name = Terms.name(panel.indicator(), lang);
        return lang.of(
                ranking.year() + "年" + name + "最多的" + shown + "个单位中，" + up + "个比上年增加，" + down + "个减少",
                name + ": of the " + shown + " largest bodies, " + up + " up and " + down + " down in "
                        + ranking.year());
    }

    @Override
    String subtitle() {
        int shown = ranking.rows().size();
        String who = Terms.bodiesOf(panel.group(), panel.level(), panel.type(), lang);
        String unit = Terms.unit(panel.indicator().unit(), lang);
        int year = ranking.year();
        String years = hasPrevious() ? Terms.years(year - 1, year, lang) : Terms.years(year, year, lang);
        String part = shown == ranking.reporting()
                ? ""
                : lang.of(
                        "；" + ranking.reporting() + "个报送单位中按" + year + "年由多到少的前" + shown + "个",
                        ". The first " + shown + " of " + ranking.reporting() + " bodies by " + year);
        return lang.of(who + "，" + years + "，单位：" + unit + part, who + ", " + years + ", " + unit + part);
    }

    @Override
    List<KeyItem> key() {
        if (!hasPrevious()) {
            return List.of();
        }
        int year = ranking.year();
        List<KeyItem> key = new ArrayList<>();
        key.add(KeyItem.dot(Palette.TEXT_NOTE, true, lang.of((year - 1) + "年", Integer.toString(year - 1))));
        add(key, Direction.RISE, lang.of(year + "年，增长", year + ", up"));
        add(key, Direction.FALL, lang.of(year + "年，下降", year + ", down"));
        if (ranking.count(Direction.LITTLE_CHANGED) + ranking.count(Direction.NONE) > 0) {
            key.add(KeyItem.dot(
                    Palette.GREY,
                    false,
                    lang.of(
                            year + "年，基本持平（±0.5%以内）或不能比较",
                            year + ", little changed (within ±0.5%) or not comparable")));
        }
        return key;
    }

    private void add(List<KeyItem> key, Direction direction, String text) {
        if (ranking.count(direction) > 0) {
            key.add(KeyItem.dot(LollipopRenderer.color(direction), false, text));
        }
    }

    private boolean hasPrevious() {
        return ranking.rows().stream().anyMatch(row -> row.previous() != null);
    }

    /** The first row. */
    @Override
    String latest() {
        Ranking.Row first = ranking.rows().get(0);
        String number = FigureColumns.text(first.value(), lang);
        return lang.of(
                "第一行：" + first.body().name() + number + panel.indicator().unit() + "。",
                "First row: " + first.body().name() + ", " + number + ".");
    }

    @Override
    String notes() {
        List<String> notes = new ArrayList<>();
        boolean limits = has(Bound.AT_LEAST) || has(Bound.AT_MOST);
        if (limits) {
            notes.add(lang.of(
                    "三角：报告写“至少”“余”等，实际数在三角所指一侧。",
                    "Triangle: given as \"at least\" or the like, the real number lies where it points."));
        }
        if (has(Bound.ABOUT)) {
            notes.add(lang.of("菱形：报告写“约”“近”等。", "Diamond: given as \"about\"."));
        }
        if (ranking.rows().stream().anyMatch(DumbbellWords::isDashed)) {
            notes.add(lang.of("虚线：变化只能按概数计算。", "Dashed: the change rests on a bound."));
        }
        if (ranking.rows().stream().anyMatch(row -> row.change().basis() == Change.Basis.SMALL_BASE)) {
            notes.add(lang.of(
                    "上年数过小的只列增减数，不计百分比。",
                    "Where the previous value is small, the difference is given, not a percentage."));
        }
        if (ranking.rows().stream().anyMatch(row -> isPartial(row.value()) || isPartial(row.previous()))) {
            notes.add(lang.of("†：不满一年。", "†: part of the year."));
        }
        Phrases.addMarks(
                notes,
                ranking.rows().stream()
                        .flatMap(row -> Stream.of(row.value(), row.previous()))
                        .filter(Objects::nonNull)
                        .toList(),
                lang);
        if (!ranking.certain()) {
            notes.add(lang.of("有的单位只报概数，名次不能确定。", "Some bodies gave bounds only, so ranks are not certain."));
        }
        if (!common.isEmpty()) {
            notes.add(lang.of("单位名称省去“" + common + "”。", "Names leave out \"" + common + "\"."));
        }
        return Phrases.sentences(notes, lang);
    }

    private static boolean isDashed(Ranking.Row row) {
        Direction direction = row.change().direction();
        return row.change().bound() != Bound.EXACT && (direction == Direction.RISE || direction == Direction.FALL);
    }

    private boolean has(Bound bound) {
        return ranking.rows().stream().anyMatch(row -> row.value().bound() == bound);
    }

    private static boolean isPartial(@Nullable Value value) {
        return value != null && value.partialYear();
    }
}
