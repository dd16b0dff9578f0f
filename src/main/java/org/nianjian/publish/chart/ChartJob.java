package org.nianjian.publish.chart;

import java.util.Locale;
import java.util.function.Function;
import org.nianjian.place.Level;
import org.nianjian.publish.chart.data.Panel;
import org.nianjian.publish.chart.data.Profile;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.draw.Sheet;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;

/**
 * A chart to be drawn in both languages.
 *
 * @param form the form
 * @param indicator the indicator's id; empty if it is about none
 * @param level the level of the bodies
 * @param type the type of the bodies
 * @param group which of them
 * @param body the id of the body that it is about; empty if about several
 * @param picture draws it
 */
record ChartJob(
        String form,
        String indicator,
        Level level,
        BodyType type,
        Group group,
        String body,
        Function<Lang, Picture> picture) {

    ChartJob(String form, String indicator, Level level, BodyType type, Group group, Function<Lang, Picture> picture) {
        this(form, indicator, level, type, group, "", picture);
    }

    static ChartJob of(Profile profile, Function<Lang, Picture> picture) {
        Body body = profile.body();
        return new ChartJob("profile", "", body.level(), body.type(), Group.ALL, body.id(), picture);
    }

    static ChartJob of(String form, Panel panel, Function<Lang, Picture> picture) {
        return new ChartJob(form, panel.indicator().id(), panel.level(), panel.type(), panel.group(), picture);
    }

    /** The name of its files without the ending; ASCII, whatever the indicator is called. */
    String stem(Lang lang) {
        StringBuilder name = new StringBuilder(form);
        if (!body.isEmpty()) {
            String page = PageNames.body(body);
            name.append('-').append(page, page.lastIndexOf('/') + 1, page.lastIndexOf('.'));
            return name.append('-').append(lang.code()).toString();
        }
        if (!indicator.isEmpty()) {
            name.append('-');
            indicator.toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(name, c));
        }
        name.append('-').append(level.code()).append('-').append(type.code());
        if (!group.code().isEmpty()) {
            name.append('-').append(group.code());
        }
        return name.append('-').append(lang.code()).toString();
    }

    private static void append(StringBuilder name, int c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-') {
            name.appendCodePoint(c);
        } else {
            name.append('u').append(Integer.toHexString(c));
        }
    }

    /** The path of its files in the edition without the ending; those of a county lie in the county's folder. */
    String path(Lang lang) {
        String folder = group.level().equals(Level.COUNTY.code()) ? PageNames.area(group.code()) : "";
        return folder + Charts.FOLDER + "/" + stem(lang);
    }

    ChartEntry entry(Picture drawn, Lang lang) {
        String file = path(lang);
        String alt = drawn.headline() + lang.of("。", ". ") + drawn.latest();
        return new ChartEntry(
                file + ".svg",
                file + ".png",
                Sheet.WIDTH,
                drawn.height(),
                form,
                indicator,
                level.code(),
                type.code(),
                group.code(),
                body,
                lang.code(),
                drawn.headline(),
                drawn.subtitle(),
                alt.strip());
    }
}
