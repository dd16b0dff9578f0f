package org.nianjian.publish.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.page.Page.ChartFile;

/** The pictures in the edition's folder of charts; of one that is there twice, the one that stays sharp at any size. */
final class ChartFiles {
    private static final String FOLDER = "charts";

    private ChartFiles() {}

    /** All of them, by name. */
    static List<ChartFile> in(Path edition, Catalogue catalogue) throws IOException {
        Path folder = edition.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Map<String, String> extensions = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).forEach(name -> {
                int dot = name.lastIndexOf('.');
                String extension = name.substring(dot + 1);
                if (dot > 0 && (extension.equals("svg") || extension.equals("png"))) {
                    extensions.merge(name.substring(0, dot), extension, (a, b) -> "svg");
                }
            });
        }
        return extensions.entrySet().stream()
                .map(entry -> chart(entry.getKey(), entry.getValue(), catalogue))
                .toList();
    }

    private static ChartFile chart(String stem, String extension, Catalogue catalogue) {
        String language = stem.endsWith("-zh") ? "zh" : stem.endsWith("-en") ? "en" : "";
        return new ChartFile(FOLDER + "/" + stem + "." + extension, language, alt(stem, catalogue));
    }

    private static Both alt(String stem, Catalogue catalogue) {
        for (Indicator indicator : catalogue.indicators()) {
            if (stem.contains(indicator.id()) || stem.contains(indicator.id().replace('.', '-'))) {
                return new Both("图：" + indicator.nameZh(), "Chart: " + indicator.nameEn());
            }
        }
        return new Both("图：" + stem, "Chart: " + stem);
    }
}
