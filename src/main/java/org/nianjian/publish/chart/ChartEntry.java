package org.nianjian.publish.chart;

/**
 * A chart as {@code charts/charts.json} lists it, once per language.
 *
 * @param file the SVG, relative to the edition's folder
 * @param png the same as PNG at twice the size
 * @param width in pixels
 * @param height in pixels
 * @param form the form: coverage, funnel, changes, total, median, dumbbell, spread, heat or profile
 * @param indicator the indicator's id; empty if it is about none
 * @param level the level of the bodies
 * @param type the type of the bodies
 * @param group the area code of the group; empty for the nation
 * @param body the id of the body that it is about; empty if about several
 * @param lang zh or en
 * @param title the headline
 * @param subtitle the subtitle
 * @param alt headline and latest figure, for those who cannot see the chart
 */
public record ChartEntry(
        String file,
        String png,
        int width,
        int height,
        String form,
        String indicator,
        String level,
        String type,
        String group,
        String body,
        String lang,
        String title,
        String subtitle,
        String alt) {}
