package org.nianjian.publish.chart.form;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nianjian.publish.chart.data.Profile;
import org.nianjian.publish.chart.data.Value;
import org.nianjian.publish.chart.draw.Canvas;
import org.nianjian.publish.chart.draw.ChartFonts;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Marks;
import org.nianjian.publish.chart.draw.Palette;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Terms;
import org.nianjian.quantity.Bound;

/** What one body states over the years: a small chart for every indicator, each with a scale of its own. */
public final class ProfileForm extends Wording {
    private static final int ACROSS = 3;
    private static final double ROW = 136;
    private static final double GAP = 24;

    private final Profile profile;
    private final List<Value> values;

    private ProfileForm(Profile profile, Lang lang) {
        super(lang);
        this.profile = profile;
        this.values = profile.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The picture. */
    public static Picture draw(Profile profile, String edition, Lang lang) {
        ProfileForm form = new ProfileForm(profile, lang);
        int rows = (profile.series().size() + ACROSS - 1) / ACROSS;
        return form.sheet(edition).around(new Canvas(form::paint), ROW * Math.max(1, rows));
    }

    private void paint(Graphics2D g, Rectangle2D area) {
        double width = (area.getWidth() - GAP * (ACROSS - 1)) / ACROSS;
        for (int i = 0; i < profile.series().size(); i++) {
            double x = area.getX() + i % ACROSS * (width + GAP);
            double y = area.getY() + i / ACROSS * ROW;
            new SmallColumns(profile.series().get(i), profile.firstYear(), lang)
                    .paint(g, new Rectangle2D.Double(x, y, width, ROW));
        }
    }

    @Override
    String headline() {
        String years = Terms.years(profile.firstYear(), profile.lastYear(), lang);
        String name = ChartFonts.get().legible(profile.body().name());
        return lang.of(
                name + "：" + years + "载明" + profile.stated() + "项指标",
                name + ": " + profile.stated() + " indicators reported, " + years);
    }

    @Override
    String subtitle() {
        String who = Terms.bodies(profile.body().level(), profile.body().type(), lang);
        String years = Terms.years(profile.firstYear(), profile.lastYear(), lang);
        int shown = profile.series().size();
        String part = shown == profile.stated()
                ? lang.of("全部" + shown + "项", "All " + shown + " indicators")
                : lang.of("载明最多的" + shown + "项", "The " + shown + " that are reported most often");
        return lang.of(
                who + "，" + years + "，单位：见各图；" + part + "，纵轴各不相同",
                who + ", " + years + ". " + part + "; units in the titles, every chart has its own scale");
    }

    @Override
    List<KeyItem> key() {
        List<KeyItem> key = new ArrayList<>();
        if (profile.series().stream().anyMatch(series -> series.values().contains(null))) {
            key.add(CellPlot.missing(lang));
        }
        if (values.stream().anyMatch(value -> value.bound() != Bound.EXACT)) {
            key.add(new KeyItem(
                    (g, box) -> Marks.hatchedColumn(g, box, Palette.BLUE),
                    true,
                    lang.of("非确数（≥、≤、约）", "not exact (≥, ≤, c.)")));
        }
        if (values.stream().anyMatch(Value::partialYear)) {
            key.add(new KeyItem(
                    (g, box) -> Marks.dashedOutline(g, box, Palette.BLUE), true, lang.of("未满一年", "part year")));
        }
        return key;
    }

    @Override
    String notes() {
        List<String> notes = new ArrayList<>();
        Phrases.addMarks(notes, values, lang);
        return Phrases.sentences(notes, lang);
    }

    /** The first chart's last figure. */
    @Override
    String latest() {
        if (profile.series().isEmpty()) {
            return "";
        }
        Profile.Series first = profile.series().get(0);
        Value value = first.values().get(profile.columns() - 1);
        String text = value == null
                ? Phrases.notReported(lang)
                : FigureColumns.text(value, lang) + lang.of(first.indicator().unit(), "");
        return Terms.name(first.indicator(), lang)
                + lang.of("", ", ")
                + profile.lastYear()
                + lang.of("年", ": ")
                + text
                + lang.of("。", ".");
    }
}
