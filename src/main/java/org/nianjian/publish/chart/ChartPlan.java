package org.nianjian.publish.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nianjian.publish.chart.data.ChartData;
import org.nianjian.publish.chart.data.Coverage;
import org.nianjian.publish.chart.data.Grid;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Medians;
import org.nianjian.publish.chart.data.Ranking;
import org.nianjian.publish.chart.data.Totals;
import org.nianjian.publish.chart.form.CoverageForm;
import org.nianjian.publish.chart.form.DumbbellForm;
import org.nianjian.publish.chart.form.HeatForm;
import org.nianjian.publish.chart.form.MedianForm;
import org.nianjian.publish.chart.form.TotalForm;

/** Which data sets are worth a chart: those in which there is something to compare. */
final class ChartPlan {
    /** So many bodies make a total or median of interest though nothing is matched with the year before. */
    private static final int BODIES_OF_INTEREST = 3;
    /** So many bodies make a ranking of interest though none has a previous value. */
    private static final int BODIES_TO_RANK = 5;
    /** So many figures fill a heat map. */
    private static final int LEAST_CELLS = 4;

    private ChartPlan() {}

    /** The charts, in published order: coverage first, then form by form, each in the order of the indicators. */
    static List<ChartJob> jobs(ChartData data, HeadlineRule rule, String edition) {
        List<ChartJob> jobs = new ArrayList<>();
        for (Coverage coverage : data.coverage()) {
            if (worthAChart(coverage)) {
                jobs.add(new ChartJob(
                        "coverage",
                        "",
                        coverage.level(),
                        coverage.type(),
                        coverage.group(),
                        lang -> CoverageForm.draw(coverage, edition, lang)));
            }
        }
        for (Totals totals : data.totals()) {
            if (worthAChart(totals)) {
                jobs.add(ChartJob.of("total", totals.panel(), lang -> TotalForm.draw(totals, rule, edition, lang)));
            }
        }
        for (Medians medians : data.medians()) {
            if (worthAChart(medians)) {
                jobs.add(ChartJob.of("median", medians.panel(), lang -> MedianForm.draw(medians, rule, edition, lang)));
            }
        }
        for (Ranking ranking : data.rankings()) {
            if (worthAChart(ranking)) {
                jobs.add(ChartJob.of("dumbbell", ranking.panel(), lang -> DumbbellForm.draw(ranking, edition, lang)));
            }
        }
        for (Grid grid : data.grids()) {
            if (worthAChart(grid)) {
                jobs.add(ChartJob.of("heat", grid.panel(), lang -> HeatForm.draw(grid, edition, lang)));
            }
        }
        return jobs;
    }

    static boolean worthAChart(Coverage coverage) {
        return coverage.bodies() > 1 || coverage.columns() > 1;
    }

    static boolean worthAChart(Totals totals) {
        long years =
                totals.years().stream().filter(year -> year.total() != null).count();
        boolean changes = totals.years().stream().anyMatch(year -> year.change().percent() != null);
        return years > 1 && (changes || totals.latest().reporting() >= BODIES_OF_INTEREST);
    }

    static boolean worthAChart(Medians medians) {
        long years =
                medians.years().stream().filter(year -> year.median() != null).count();
        boolean changes =
                medians.years().stream().anyMatch(year -> year.change().percent() != null);
        return years > 1 && (changes || medians.latest().reporting() >= BODIES_OF_INTEREST);
    }

    static boolean worthAChart(Ranking ranking) {
        boolean before = ranking.rows().stream().anyMatch(row -> row.previous() != null);
        return ranking.rows().size() >= (before ? BODIES_OF_INTEREST : BODIES_TO_RANK);
    }

    static boolean worthAChart(Grid grid) {
        long cells = grid.rows().stream()
                .flatMap(row -> row.values().stream())
                .filter(Objects::nonNull)
                .count();
        return grid.rows().size() > 1
                && grid.columns() > 1
                && cells >= LEAST_CELLS
                && cells > grid.rows().size();
    }
}
