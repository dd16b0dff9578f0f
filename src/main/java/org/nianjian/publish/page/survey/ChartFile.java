package org.nianjian.publish.page.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.publish.json.Json;
import org.nianjian.publish.page.html.Html;

/**
 * A picture, as the list {@code charts/charts.json} describes it.
 *
 * @param path its path in the edition
 * @param png the same as pixels
 * @param language the language of its words: zh or en
 * @param form what kind of chart it is: coverage, funnel, changes, total, median, dumbbell, spread, heat, profile
 * @param indicator the indicator that it is about; empty if about none
 * @param level the level of the bodies that it shows
 * @param type their type
 * @param group the area code of the group that they are in; empty for all
 * @param body the body that it is about; empty if about several
 * @param alt what it shows
 * @param width in pixels
 * @param height in pixels
 */
public record ChartFile(
        String path,
        String png,
        String language,
        String form,
        String indicator,
        String level,
        String type,
        String group,
        String body,
        String alt,
        int width,
        int height) {
    private static final Path LIST = Path.of("charts", "charts.json");

    /**
     * All of them, in the order of the list; none if there is no list.
     *
     * @throws IOException if the list cannot be read
     */
    public static List<ChartFile> in(Path edition) throws IOException {
        Path list = edition.resolve(LIST);
        List<ChartFile> charts = new ArrayList<>();
        if (Files.isRegularFile(list)) {
            for (JsonNode chart : Json.read(list)) {
                charts.add(new ChartFile(
                        chart.path("file").asText(),
                        chart.path("png").asText(),
                        chart.path("lang").asText(),
                        chart.path("form").asText(),
                        chart.path("indicator").asText(),
                        chart.path("level").asText(),
                        chart.path("type").asText(),
                        chart.path("group").asText(),
                        chart.path("body").asText(),
                        chart.path("alt").asText(),
                        chart.path("width").asInt(),
                        chart.path("height").asInt()));
            }
        }
        return charts;
    }

    /** Those that lie in a folder of the edition, with their paths in that folder. */
    public static List<ChartFile> within(String folder, List<ChartFile> charts) {
        return charts.stream()
                .filter(chart -> chart.path().startsWith(folder))
                .map(chart -> new ChartFile(
                        chart.path().substring(folder.length()),
                        chart.png().substring(folder.length()),
                        chart.language(),
                        chart.form(),
                        chart.indicator(),
                        chart.level(),
                        chart.type(),
                        chart.group(),
                        chart.body(),
                        chart.alt(),
                        chart.width(),
                        chart.height()))
                .toList();
    }

    /** Shows some of them, each in the language of the page. */
    public static void show(Html html, List<ChartFile> charts) {
        if (charts.isEmpty()) {
            return;
        }
        html.open("div", "class", "charts").line();
        for (ChartFile chart : charts) {
            html.open("figure", "class", chart.language());
            html.empty(
                    "img",
                    "src",
                    html.to(chart.path()),
                    "alt",
                    chart.alt(),
                    "width",
                    "" + chart.width(),
                    "height",
                    "" + chart.height(),
                    "loading",
                    "lazy");
            html.open("figcaption")
                    .link(chart.path(), "SVG")
                    .text(" ")
                    .link(chart.png(), "PNG")
                    .close();
            html.closeLine();
        }
        html.closeLine();
    }
}
