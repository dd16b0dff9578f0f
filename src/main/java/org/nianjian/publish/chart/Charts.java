package org.nianjian.publish.chart;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.nianjian.publish.Areas;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.chart.data.ChartData;
import org.nianjian.publish.chart.data.ChartDataReader;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.statement.Group;
import org.nianjian.warehouse.Facts;

/** The charts of an edition, each as SVG and PNG in both languages, and the list of them. */
public final class Charts implements Output {
    static final String FOLDER = "charts";
    private static final String LIST = "charts.json";

    private final ChartOptions options;
    private final Areas areas;

    /** Charts by these options, those on the whole also of every county that has a folder of its own. */
    public Charts(ChartOptions options, Areas areas) {
        this.options = options;
        this.areas = areas;
    }

    /**
     * Writes {@code charts/*.svg}, {@code charts/*.png}, those of the counties into their folders, and the list of all,
     * {@code charts/charts.json}.
     *
     * @throws IOException if one cannot be written
     * @throws IllegalStateException if the font cannot be loaded
     */
    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        List<Group> counties = areas.folders(facts);
        ChartData data = ChartDataReader.read(
                facts, options.groupLevels(), counties, options.limits(), options.headlines(), options.mostProfiles());
        Path charts = Files.createDirectories(folder.resolve(FOLDER));
        for (Group county : counties) {
            Files.createDirectories(folder.resolve(PageNames.area(county.code()) + FOLDER));
        }
        List<ChartEntry> entries = draw(ChartPlan.jobs(data, options.headlines(), edition.id()), folder);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        Files.writeString(
                charts.resolve(LIST),
                new ObjectMapper().writer(printer).writeValueAsString(entries) + "\n",
                StandardCharsets.UTF_8);
    }

    /** Draws them in parallel; the entries come in the order of the jobs. */
    private List<ChartEntry> draw(List<ChartJob> jobs, Path folder) throws IOException {
        List<Callable<ChartEntry>> tasks = new ArrayList<>();
        for (ChartJob job : jobs) {
            for (Lang lang : Lang.values()) {
                tasks.add(() -> draw(job, lang, folder));
            }
        }
        ExecutorService pool = Executors.newFixedThreadPool(options.threads());
        try {
            List<ChartEntry> entries = new ArrayList<>();
            for (Future<ChartEntry> entry : pool.invokeAll(tasks)) {
                entries.add(entry.get());
            }
            return entries;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the drawing of charts was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("a chart could not be drawn: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static ChartEntry draw(ChartJob job, Lang lang, Path folder) throws IOException {
        Picture picture = job.picture().apply(lang);
        String path = job.path(lang);
        Files.writeString(folder.resolve(path + ".svg"), picture.svg(), StandardCharsets.UTF_8);
        Files.write(folder.resolve(path + ".png"), picture.png());
        return job.entry(picture, lang);
    }
}
