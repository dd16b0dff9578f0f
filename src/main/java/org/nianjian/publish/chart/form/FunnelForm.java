package org.nianjian.publish.chart.form;

import static java.util.stream.Collectors.joining;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.publish.chart.data.Funnel;
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

/** The stages of disputes as bars under each other, each with its share of the one before. */
public final class FunnelForm extends Wording {
    private static final double ROW = 62;
    private static final double BAR = 34;
    private static final double AFTER_NAME = 12;
    /** What figures and shares take right of the longest bar. */
    private static final double FIGURES = 250;

    private final Funnel funnel;
    private final Scale scale;

    private FunnelForm(Funnel funnel, Lang lang) {
        super(lang);
        this.funnel = funnel;
        this.scale = Scale.of(funnel.stages().stream().map(Funnel.Stage::total).toList(), lang);
    }

    /** The picture. */
    public static Picture draw(Funnel funnel, String edition, Lang lang) {
        FunnelForm form = new FunnelForm(funnel, lang);
        return form.sheet(edition)
                .around(new Canvas(form::paint), ROW * funnel.stages().size());
    }

    private void paint(Graphics2D g, Rectangle2D area) {
        double names = funnel.stages().stream()
                .mapToDouble(stage -> TextStyle.LABEL.width(Terms.name(stage.indicator(), lang)))
                .max()
                .orElse(0);
        double left = area.getX() + names + AFTER_NAME;
        double longest = area.getMaxX() - FIGURES - left;
        double max = funnel.stages().stream()
                .mapToDouble(stage -> scale.place(stage.total()))
                .max()
                .orElse(1);
        for (int i = 0; i < funnel.stages().size(); i++) {
            Funnel.Stage stage = funnel.stages().get(i);
            double middle = area.getY() + ROW * i + ROW / 2;
            TextStyle.LABEL.drawMiddle(
                    g, Terms.name(stage.indicator(), lang), left - AFTER_NAME, middle, TextStyle.Align.RIGHT);
            double length = max == 0 ? 0 : longest * scale.place(stage.total()) / max;
            Rectangle2D bar = new Rectangle2D.Double(left, middle - BAR / 2, length, BAR);
            if (length > 0 && stage.bound() == Bound.EXACT) {
                Marks.fill(g, bar, Palette.BLUE);
            } else if (length > 0) {
                Marks.hatchedColumn(g, bar, Palette.BLUE);
            }
            String figure = scale.print(stage.total(), stage.bound(), lang) + Phrases.marks(stage.noted(), lang);
            double x = left + length + 8;
            TextStyle.LABEL.weight(true).drawMiddle(g, figure, x, middle, TextStyle.Align.LEFT);
            String share = i == 0 ? "" : share(stage, funnel.stages().get(i - 1));
            if (!share.isEmpty()) {
                double after = x + TextStyle.LABEL.weight(true).width(figure) + 10;
                TextStyle.TICK.drawMiddle(g, share, after, middle, TextStyle.Align.LEFT);
            }
        }
        Marks.hair(g, left, area.getY(), left, area.getMaxY(), Palette.GREY);
    }

    /** A share of a number that is not exact, or of one that is smaller, would say more than is known. */
    private String share(Funnel.Stage stage, Funnel.Stage before) {
        if (stage.bound() != Bound.EXACT
                || before.bound() != Bound.EXACT
                || before.total().signum() == 0
                || stage.total().compareTo(before.total()) > 0) {
            return "";
        }
        BigDecimal percent =
                stage.total().multiply(BigDecimal.valueOf(100)).divide(before.total(), 1, RoundingMode.HALF_UP);
        String number = Figures.format(1, 1).format(percent) + "%";
        return lang.of("上一环节的" + number, number + " of the stage before");
    }

    @Override
    String headline() {
        String stages = funnel.stages().stream()
                .map(stage -> lang.of(
                        stage.indicator().nameZh()
                                + Figures.word(stage.bound(), lang)
                                + Figures.prose(stage.total(), stage.bound(), lang)
                                + stage.indicator().unit(),
                        stage.indicator().nameEn() + ": "
                                + Figures.word(stage.bound(), lang)
                                + Figures.prose(stage.total(), stage.bound(), lang)))
                .collect(joining(lang.of("，", ", ")));
        String claim = lang.of(funnel.year() + "年" + stages, stages + " in " + funnel.year());
        Funnel.Stage first = funnel.stages().get(0);
        Funnel.Stage last = funnel.stages().get(funnel.stages().size() - 1);
        return Headlines.fits(claim, lang)
                ? claim
                : lang.of(
                        "从" + first.indicator().nameZh() + "到"
                                + last.indicator().nameZh() + "，" + funnel.year() + "年",
                        "From " + first.indicator().nameEn() + " to "
                                + last.indicator().nameEn() + ", " + funnel.year());
    }

    @Override
    String subtitle() {
        String who = Terms.bodiesOf(funnel.group(), funnel.level(), funnel.type(), lang);
        String unit = scale.unit(funnel.stages().get(0).indicator().unit(), lang);
        return lang.of(
                who + "，" + funnel.year() + "年，单位：" + unit + "；各环节都载明的" + funnel.bodies() + "个单位",
                who + ", " + funnel.year() + ", " + unit + ". The " + funnel.bodies()
                        + " bodies that report every stage");
    }

    @Override
    List<KeyItem> key() {
        return funnel.stages().stream().allMatch(stage -> stage.bound() == Bound.EXACT)
                ? List.of()
                : List.of(new KeyItem(
                        (g, box) -> Marks.hatchedColumn(g, box, Palette.BLUE),
                        true,
                        lang.of("含“余”“约”等非确数", "rests on numbers that are not exact")));
    }

    @Override
    String notes() {
        List<String> notes = new ArrayList<>();
        notes.add(lang.of("只含全年数。", "Whole years only."));
        if (funnel.stages().size() < Funnel.STAGES.size()) {
            notes.add(lang.of("其余环节载明的单位过少。", "Too few bodies report the other stage."));
        }
        notes.add(lang.of("当年调处的可以是往年排查的。", "What was handled may have been found in an earlier year."));
        Phrases.addMarksOfMany(
                notes, funnel.stages().stream().map(Funnel.Stage::noted).toList(), lang);
        return Phrases.sentences(notes, lang);
    }

    @Override
    String latest() {
        return funnel.stages().stream()
                        .map(stage -> Terms.name(stage.indicator(), lang) + " "
                                + Figures.full(stage.total(), stage.bound(), lang)
                                + lang.of(stage.indicator().unit(), ""))
                        .collect(joining(lang.of("，", ", ")))
                + lang.of("。", ".");
    }
}
