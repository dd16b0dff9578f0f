package org.nianjian.publish.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nianjian.publish.chart.data.ChartData;
import org.nianjian.publish.chart.data.ChartDataReader;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Limits;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.form.CoverageForm;
import org.nianjian.publish.chart.form.DumbbellForm;
import org.nianjian.publish.chart.form.HeatForm;
import org.nianjian.publish.chart.form.MedianForm;
import org.nianjian.publish.chart.form.TotalForm;
import org.nianjian.publish.chart.text.Lang;

/** Draws every form at many sizes into {@code target/charts-gallery}, to be looked at. */
@Tag("external")
class GalleryTest {
    private static final Path FOLDER = Path.of("target/charts-gallery");

    @Test
    void draws() throws IOException {
        Files.createDirectories(FOLDER);
        for (int bodies : new int[] {1, 2, 10, 300}) {
            for (int years : new int[] {1, 2, 5, 12}) {
                for (Lang lang : Lang.values()) {
                    ChartData data = ChartDataReader.read(
                            Bodies.edition(bodies, years, years == 5),
                            Set.of("nation"),
                            Limits.STANDARD,
                            HeadlineRule.STANDARD);
                    String name = "-" + bodies + "x" + years + "-" + lang.code();
                    for (var totals : data.totals()) {
                        save(
                                "total-" + totals.panel().indicator().id() + name,
                                TotalForm.draw(totals, HeadlineRule.STANDARD, "0123456789ab", lang));
                    }
                    for (var medians : data.medians()) {
                        save("median" + name, MedianForm.draw(medians, HeadlineRule.STANDARD, "0123456789ab", lang));
                    }
                    for (var ranking : data.rankings()) {
                        save(
                                "dumbbell-" + ranking.panel().indicator().id() + name,
                                DumbbellForm.draw(ranking, "0123456789ab", lang));
                    }
                    for (var grid : data.grids()) {
                        save("heat-" + grid.panel().indicator().id() + name, HeatForm.draw(grid, "0123456789ab", lang));
                    }
                    for (var coverage : data.coverage()) {
                        save("coverage" + name, CoverageForm.draw(coverage, "0123456789ab", lang));
                    }
                }
            }
        }
    }

    private static void save(String name, Picture picture) throws IOException {
        long start = System.nanoTime();
        Files.write(FOLDER.resolve(name + ".png"), picture.png());
        long mid = System.nanoTime();
        Files.writeString(FOLDER.resolve(name + ".svg"), picture.svg());
        System.out.println(
                name + " " + (mid - start) / 100000 / 10.0 + " " + (System.nanoTime() - mid) / 100000 / 10.0);
    }
}
