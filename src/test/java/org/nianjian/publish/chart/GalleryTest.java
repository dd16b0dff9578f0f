package org.nianjian.publish.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nianjian.publish.chart.data.ChartData;
import org.nianjian.publish.chart.data.ChartDataReader;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Limits;
import org.nianjian.publish.chart.data.Panel;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.form.ChangesForm;
import org.nianjian.publish.chart.form.CoverageForm;
import org.nianjian.publish.chart.form.DumbbellForm;
import org.nianjian.publish.chart.form.FunnelForm;
import org.nianjian.publish.chart.form.HeatForm;
import org.nianjian.publish.chart.form.IndexForm;
import org.nianjian.publish.chart.form.MedianForm;
import org.nianjian.publish.chart.form.ProfileForm;
import org.nianjian.publish.chart.form.SpreadForm;
import org.nianjian.publish.chart.form.TotalForm;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.ListedFacts;

/** Draws every form at many sizes into {@code target/charts-gallery}, to be looked at. */
@Tag("external")
class GalleryTest {
    private static final String EDITION = "0123456789ab";
    private static final Path FOLDER = Path.of("target/charts-gallery");

    @Test
    void everySize() throws IOException {
        for (int bodies : new int[] {1, 2, 10, 300}) {
            for (int years : new int[] {1, 2, 5, 12}) {
                draw(Bodies.edition(bodies, years, years == 5), bodies + "x" + years);
            }
        }
    }

    @Test
    void everythingHard() throws IOException {
        for (Map.Entry<String, ListedFacts> edition : HardEditions.all().entrySet()) {
            draw(edition.getValue(), edition.getKey());
        }
    }

    private static void draw(Facts facts, String name) throws IOException {
        Files.createDirectories(FOLDER);
        ChartData data =
                ChartDataReader.read(facts, Set.of("nation"), List.of(), Limits.STANDARD, HeadlineRule.STANDARD, 20);
        for (Lang lang : Lang.values()) {
            String end = "-" + name + "-" + lang.code();
            for (var totals : data.totals()) {
                save("total-" + id(totals.panel()) + end, TotalForm.draw(totals, HeadlineRule.STANDARD, EDITION, lang));
            }
            for (var chained : data.chained()) {
                save("index-" + id(chained.panel()) + end, IndexForm.draw(chained, EDITION, lang));
            }
            for (var changes : data.changes()) {
                save("changes-" + changes.type().code() + end, ChangesForm.draw(changes, EDITION, lang));
            }
            for (var medians : data.medians()) {
                save("median" + end, MedianForm.draw(medians, HeadlineRule.STANDARD, EDITION, lang));
            }
            for (var ranking : data.rankings()) {
                save("dumbbell-" + id(ranking.panel()) + end, DumbbellForm.draw(ranking, EDITION, lang));
            }
            for (var grid : data.grids()) {
                save("heat-" + id(grid.panel()) + end, HeatForm.draw(grid, EDITION, lang));
            }
            for (var funnel : data.funnels()) {
                save("funnel" + end, FunnelForm.draw(funnel, EDITION, lang));
            }
            for (var spread : data.spreads()) {
                save("spread-" + id(spread.panel()) + end, SpreadForm.draw(spread, EDITION, lang));
            }
            for (var profile : data.profiles().stream().limit(2).toList()) {
                String body = profile.body().areaCode();
                save("profile-" + body + end, ProfileForm.draw(profile, EDITION, lang));
            }
            for (var coverage : data.coverage()) {
                save("coverage" + end, CoverageForm.draw(coverage, EDITION, lang));
            }
        }
    }

    private static String id(Panel panel) {
        return panel.indicator().id();
    }

    private static void save(String name, Picture picture) throws IOException {
        Files.write(FOLDER.resolve(name + ".png"), picture.png());
        Files.writeString(FOLDER.resolve(name + ".svg"), picture.svg());
    }
}
