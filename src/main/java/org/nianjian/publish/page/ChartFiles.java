package org.nianjian.publish.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.publish.json.Json;
import org.nianjian.publish.page.Page.ChartFile;

/** The pictures of an edition, as the list beside them, {@code charts/charts.json}, describes them. */
final class ChartFiles {
    private static final Path LIST = Path.of("charts", "charts.json");

    private ChartFiles() {}

    /**
     * All of them, in the order of the list; none if there is no list.
     *
     * @throws IOException if the list cannot be read
     */
    static List<ChartFile> in(Path edition) throws IOException {
        Path list = edition.resolve(LIST);
        List<ChartFile> charts = new ArrayList<>();
        if (Files.isRegularFile(list)) {
            for (JsonNode chart : Json.read(list)) {
                charts.add(new ChartFile(
                        chart.path("file").asText(),
                        chart.path("png").asText(),
                        chart.path("lang").asText(),
                        chart.path("alt").asText(),
                        chart.path("width").asInt(),
                        chart.path("height").asInt()));
            }
        }
        return charts;
    }
}
