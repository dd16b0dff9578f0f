package org.nianjian.publish.chart.form;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.publish.chart.data.Noted;
import org.nianjian.publish.chart.data.Spread;
import org.nianjian.publish.chart.draw.Canvas;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Scale;
import org.nianjian.publish.chart.text.Terms;
import org.nianjian.quantity.Bound;

/**
 * How the values of many bodies lie: a column for every class of values, and the median. What is far beyond the others stands
 * in one class at the right, so that it does not press the rest together.
 */
public final class SpreadForm extends Wording {
    private static final double HEIGHT = 330;
    private static final double BOTTOM = 26;
    private static final double TOP = 34;
    private static final double LEFT = 44;
    private static final double BEYOND = 70;
    private static final int CLASSES_A_STEP = 4;
    private static final double FAR = 2.5;
    /** Rates lie close together: their axis begins at such a round number. */
    private static final double ROUND_RATE = 10;

    private final Spread spread;
    private final Scale scale;
    private final double lower;
    private final double step;
    private final int[] classes;
    private final int beyond;

    private SpreadForm(Spread spread, Lang lang) {
        super(lang);
        this.spread = spread;
        this.scale = Scale.of(List.of(spread.ninthDecile(), spread.median()), lang);
        double most = scale.place(spread.largest());
        double usual = scale.place(spread.ninthDecile());
        boolean rate = spread.panel().indicator().kind() == IndicatorKind.RATE;
        boolean far = !rate && usual > 0 && most > FAR * usual;
        double upper = far ? usual * 1.2 : most;
        this.lower = rate ? Math.floor(scale.place(spread.values().get(0)) / ROUND_RATE) * ROUND_RATE : 0;
        boolean whole = scale.word().isEmpty() && scale.decimals() == 0;
        double range = upper - lower;
        this.step = range <= 0 ? 1 : Axes.step(range, whole);
        int steps = (int) Math.ceil(range / step);
        // The largest value needs a class to its right, unless it is a hundred per cent, which nothing exceeds.
        boolean last = lower + steps * step <= upper && !(rate && upper == 100);
        this.classes = new int[CLASSES_A_STEP * Math.max(1, last ? steps + 1 : steps)];
        int left = 0;
        for (BigDecimal value : spread.values()) {
            int at = (int) Math.floor(Math.max(0, scale.place(value) - lower) / width());
            if (at == classes.length && rate) {
                classes[at - 1]++;
            } else if (at < classes.length) {
                classes[at]++;
            } else {
                left++;
            }
        }
        this.beyond = left;
    }

    /** The picture. */
    public static Picture draw(Spread spread, String edition, Lang lang) {
        SpreadForm form = new SpreadForm(spread, lang);
        return form.sheet(edition).around(new Canvas(form::paint), HEIGHT);
    }

    /** The width of a class in the scale's unit. */
    private double width() {
        return step / CLASSES_A_STEP;
    }

    private void paint(Graphics2D g, Rectangle2D area) {
        double zero = area.getMaxY() - BOTTOM;
        double left = area.getX() + LEFT;
        double right = area.getMaxX() - (beyond > 0 ? BEYOND : 0);
        int most = beyond;
        for (int count : classes) {
            most = Math.max(most, count);
        }
        double unit = (zero - area.getY() - TOP) / most;
        double tick = Axes.step(most, true);
        for (double count = tick; count <= most; count += tick) {
            double y = zero - count * unit;
            Marks.hair(g, left, y, area.getMaxX(), y, Palette.GRID);
            TextStyle.TICK.drawMiddle(g, Figures.format(0, 0).format(count), left - 8, y, TextStyle.Align.RIGHT);
        }
        double slot = (right - left) / classes.length;
        for (int i = 0; i < classes.length; i++) {
            double height = classes[i] * unit;
            if (height > 0) {
                Rectangle2D column = new Rectangle2D.Double(left + i * slot, zero - height, slot - 1.5, height);
                Marks.fill(g, column, Palette.BLUE);
            }
        }
        Marks.hair(g, left, zero, right, zero, Palette.GREY);
        int decimals = Axes.decimals(step);
        for (int i = 0; i <= classes.length / CLASSES_A_STEP; i++) {
            String text = Figures.format(decimals, decimals).format(lower + i * step);
            double half = TextStyle.TICK.width(text) / 2;
            double x = Math.min(left + i * CLASSES_A_STEP * slot, area.getMaxX() - half);
            TextStyle.TICK.draw(g, text, x, zero + 18, TextStyle.Align.CENTRE);
        }
        if (beyond > 0) {
            double height = beyond * unit;
            Rectangle2D column = new Rectangle2D.Double(area.getMaxX() - BEYOND / 2, zero - height, BEYOND / 2, height);
            Marks.hatchedColumn(g, column, Palette.BLUE);
            TextStyle.TICK.drawOnWhite(g, lang.of("更大", "more"), area.getMaxX(), zero + 18, TextStyle.Align.RIGHT);
        }
        median(g, area, left, slot, zero);
    }

    private void median(Graphics2D g, Rectangle2D area, double left, double slot, double zero) {
        double x = left + (scale.place(spread.median()) - lower) / width() * slot;
        Marks.stem(g, x, area.getY() + TOP - 8, x, zero, Palette.VERMILION, false);
        String text = lang.of("中位数", "median ") + scale.print(spread.median(), Bound.EXACT, lang);
        double half = TextStyle.LABEL.width(text) / 2;
        double at = Math.max(area.getX() + half, Math.min(area.getMaxX() - half, x));
        TextStyle.LABEL.draw(g, text, at, area.getY() + 16, TextStyle.Align.CENTRE);
    }

    @Override
    String headline() {
        var indicator = spread.panel().indicator();
        String median = Figures.prose(spread.median(), Bound.EXACT, lang);
        int bodies = spread.values().size();
        String claim = lang.of(
                spread.year() + "年" + indicator.nameZh() + "：" + bodies + "个单位的中位数为" + median + indicator.unit(),
                indicator.nameEn() + ": the median of " + bodies + " bodies was " + median + " in " + spread.year());
        return Headlines.fits(claim, lang) ? claim : Headlines.plain(indicator, spread.year(), spread.year(), lang);
    }

    @Override
    String subtitle() {
        var panel = spread.panel();
        String who = Terms.bodiesOf(panel.group(), panel.level(), panel.type(), lang);
        String unit = scale.unit(panel.indicator().unit(), lang);
        String cropped = lower > 0 ? lang.of("；横轴不从0开始", "; the axis does not begin at 0") : "";
        return lang.of(
                who + "，" + spread.year() + "年，单位：" + unit + "（横轴），个单位（纵轴）" + cropped,
                who + ", " + spread.year() + ". Across: " + unit + "; upwards: number of bodies" + cropped);
    }

    @Override
    List<KeyItem> key() {
        return List.of();
    }

    @Override
    String notes() {
        List<String> notes = new ArrayList<>();
        notes.add(lang.of("只含载明全年数的单位；非确数按所载数字计。", "Whole years only; numbers that are not exact as stated."));
        if (beyond > 0) {
            String largest = Figures.prose(spread.largest(), Bound.EXACT, lang);
            notes.add(lang.of(
                    "斜线：远大于其余的" + beyond + "个单位，最大" + largest
                            + spread.panel().indicator().unit() + "。",
                    "Hatched: " + beyond + " far beyond the others, the largest " + largest + "."));
        }
        Noted noted = spread.noted();
        if (noted.corrected() > 0) {
            notes.add(lang.of(
                    "其中" + noted.corrected() + "个经人工更正或确认。",
                    "Corrected or confirmed by hand: " + noted.corrected() + "."));
        }
        if (noted.copied() > 0) {
            notes.add(lang.of(
                    "其中" + noted.copied() + "个取自雷同的报告。",
                    "From reports that mostly repeat another one: " + noted.copied() + "."));
        }
        if (noted.recognised() > 0) {
            notes.add(lang.of(
                    "其中" + noted.recognised() + "个由程序从扫描件中识别。", "Recognised in scans: " + noted.recognised() + "."));
        }
        return Phrases.sentences(notes, lang);
    }

    @Override
    String latest() {
        return lang.of(
                "最小" + Figures.full(spread.values().get(0), Bound.EXACT, lang) + "，最大"
                        + Figures.full(spread.largest(), Bound.EXACT, lang) + "。",
                "Smallest " + Figures.full(spread.values().get(0), Bound.EXACT, lang) + ", largest "
                        + Figures.full(spread.largest(), Bound.EXACT, lang) + ".");
    }
}
