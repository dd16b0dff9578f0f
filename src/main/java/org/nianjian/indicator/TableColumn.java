package org.nianjian.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Time.Tense;
import org.nianjian.quantity.DateMention;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Quantity;
import org.nianjian.quantity.QuantityReader;
import org.nianjian.quantity.Span;

/**
 * What the name of a column, or the label of a row, says of the figures there.
 *
 * @param name where it stands
 * @param time when they hold; null if it does not say
 * @param change whether they are changes, not levels (增减, 同比)
 * @param units whether measure words stand there, not figures
 * @param unit the measure word that it gives in brackets, as in 数量（件）; null if none
 */
record TableColumn(
        Span name,
        @Nullable Time time,
        boolean change,
        boolean units,
        @Nullable Quantity unit) {
    private static final Phrases CHANGE =
            Phrases.of("增减", "同比", "环比", "增幅", "降幅", "变化", "增长", "升降", "变动", "较上年", "比上年", "较去年", "比去年");

    private static final Phrases INTENDED = Phrases.of("计划", "目标", "任务", "预期", "预计", "拟");
    private static final Phrases REACHED = Phrases.of("完成", "实际", "实绩", "达成", "落实", "执行");
    private static final Phrases PAST = Phrases.of("去年", "上年", "上一年", "上期", "同期", "前年", "年初", "期初", "原有");
    private static final Phrases THIS = Phrases.of("今年", "本年", "本期", "当期", "现有", "年末", "期末");
    private static final Phrases NEXT = Phrases.of("明年", "下年", "来年", "下一年", "下期");
    private static final Phrases UNITS = Phrases.of("单位", "计量单位");
    private static final int LONGEST_LABEL = 10;
    private static final int LONGEST_UNIT = 4;

    /** What a column's name says. */
    static TableColumn named(String text, Span name) {
        int from = name.start();
        int to = name.end();
        boolean change = CHANGE.anyIn(text, from, to);
        return new TableColumn(
                name,
                change ? null : time(text, name),
                change,
                UNITS.lengthAt(text, from, to) > 0,
                unit(text, from, to));
    }

    /** When the figures of a row hold, if its label is a year and nothing else; null if it is not. */
    static @Nullable Time labelled(String text, Span label) {
        return label.length() == 0 || label.length() > LONGEST_LABEL || !beginsWithTime(text, label)
                ? null
                : time(text, label);
    }

    /** Which other time the words before a figure in its cell name: 上年, 2023年; null if none. */
    static @Nullable Time told(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        DateMention date = dated(text, from, to);
        if (date != null) {
            return new Time(Tense.YEAR, date.year(), PeriodReader.isPartial(date), to);
        }
        return PAST.anyIn(text, from, to) && !CHANGE.anyIn(text, from, to)
                ? new Time(Tense.PAST, null, false, to)
                : null;
    }

    /** The first date with a year; null if there is none. */
    private static @Nullable DateMention dated(String text, int from, int to) {
        return QuantityReader.read(text, from, to).dates().stream()
                .filter(mention -> mention.year() != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean beginsWithTime(String text, Span label) {
        List<DateMention> dates =
                QuantityReader.read(text, label.start(), label.end()).dates();
        boolean dated = !dates.isEmpty() && dates.get(0).span().start() == label.start();
        return dated
                || PAST.lengthAt(text, label.start(), label.end()) > 0
                || THIS.lengthAt(text, label.start(), label.end()) > 0;
    }

    private static @Nullable Time time(String text, Span name) {
        int from = name.start();
        int to = name.end();
        DateMention date = dated(text, from, to);
        Integer year = date == null ? null : date.year();
        boolean partial = date != null && PeriodReader.isPartial(date);
        if (REACHED.anyIn(text, from, to)) {
            return new Time(year == null ? Tense.THIS : Tense.YEAR, year, partial, to);
        }
        if (INTENDED.anyIn(text, from, to)) {
            return new Time(Tense.INTENT, year, false, to);
        }
        if (year == null && PAST.anyIn(text, from, to)) {
            return new Time(Tense.PAST, null, false, to);
        }
        if (year == null && NEXT.anyIn(text, from, to)) {
            return new Time(Tense.NEXT, null, false, to);
        }
        if (year == null && THIS.anyIn(text, from, to)) {
            return new Time(Tense.THIS, null, false, to);
        }
        return year == null ? null : new Time(Tense.YEAR, year, partial, to);
    }

    /** One of what the measure word in brackets or behind 单位： counts; null if there is none. */
    static @Nullable Quantity unit(String text, int from, int to) {
        int at = to;
        for (int i = from; i < to; i++) {
            if (text.startsWith("单位：", i) || text.startsWith("单位:", i)) {
                at = i + 3;
            } else if (Mark.of(text.charAt(i)) == Mark.OPEN) {
                at = i + 1;
            }
        }
        return at < to ? unitAt(text, at, to) : null;
    }

    /** One of what the measure word that begins there counts, 1 of 件 or 10000 of 元 for 万元; null if there is none. */
    static @Nullable Quantity unitAt(String text, int from, int to) {
        String one = "1" + text.substring(from, Math.min(to, from + LONGEST_UNIT));
        return QuantityReader.read(one, 0, one.length()).quantities().stream()
                .filter(quantity ->
                        quantity.span().start() == 0 && !quantity.unit().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
