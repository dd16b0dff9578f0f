package org.nianjian.publish.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nianjian.publish.chart.data.Chained;
import org.nianjian.publish.chart.data.Changes;
import org.nianjian.publish.chart.data.ChartData;
import org.nianjian.publish.chart.data.Coverage;
import org.nianjian.publish.chart.data.Funnel;
import org.nianjian.publish.chart.data.Grid;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Medians;
import org.nianjian.publish.chart.data.Panel;
import org.nianjian.publish.chart.data.Profile;
import org.nianjian.publish.chart.data.Ranking;
import org.nianjian.publish.chart.data.Spread;
import org.nianjian.publish.chart.data.Totals;
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
import org.nianjian.statement.Group;

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
        for (Funnel funnel : data.funnels()) {
            jobs.add(new ChartJob(
                    "funnel",
                    "",
                    funnel.level(),
                    funnel.type(),
                    funnel.group(),
                    lang -> FunnelForm.draw(funnel, edition, lang)));
        }
        for (Changes changes : data.changes()) {
            if (worthAChart(changes)) {
                jobs.add(new ChartJob(
                        "changes",
                        "",
                        changes.level(),
                        changes.type(),
                        changes.group(),
                        lang -> ChangesForm.draw(changes, edition, lang)));
            }
        }
        for (Totals totals : data.totals()) {
            if (worthAChart(totals)) {
                jobs.add(ChartJob.of("total", totals.panel(), lang -> TotalForm.draw(totals, rule, edition, lang)));
            }
        }
        for (Chained chained : data.chained()) {
            if (worthAChart(chained)) {
                jobs.add(ChartJob.of("index", chained.panel(), lang -> IndexForm.draw(chained, edition, lang)));
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
        for (Spread spread : data.spreads()) {
            jobs.add(ChartJob.of("spread", spread.panel(), lang -> SpreadForm.draw(spread, edition, lang)));
        }
        Set<Panel> ranked = new HashSet<>();
        data.rankings().stream().filter(ChartPlan::showsAll).forEach(ranking -> ranked.add(ranking.panel()));
        for (Grid grid : data.grids()) {
            if (worthAChart(grid) && !(grid.columns() == 2 && ranked.contains(grid.panel()))) {
                jobs.add(ChartJob.of("heat", grid.panel(), lang -> HeatForm.draw(grid, edition, lang)));
            }
        }
        for (Profile profile : data.profiles()) {
            if (worthAChart(profile)) {
                jobs.add(ChartJob.of(profile, lang -> ProfileForm.draw(profile, edition, lang)));
            }
        }
        return jobs;
    }

    /** A body alone in its county stands on the county's page. */
    static boolean worthAChart(Coverage coverage) {
        return coverage.bodies() > 1
                || coverage.columns() > 1 && coverage.group().equals(Group.ALL);
    }

    /** One or two bodies have their profiles: their sum says no more. */
    static boolean worthAChart(Totals totals) {
        long years =
                totals.years().stream().filter(year -> year.total() != null).count();
        return years > 1 && totals.years().stream().anyMatch(year -> year.reporting() >= BODIES_OF_INTEREST);
    }

    /** Over two years an index says what the change says. */
    static boolean worthAChart(Chained chained) {
        return chained.linked() > 2;
    }

    static boolean worthAChart(Medians medians) {
        long years =
                medians.years().stream().filter(year -> year.median() != null).count();
        return years > 1 && medians.years().stream().anyMatch(year -> year.reporting() >= BODIES_OF_INTEREST);
    }

    /** Whether last year and the year before of every body stand in the ranking already. */
    private static boolean showsAll(Ranking ranking) {
        return worthAChart(ranking) && ranking.rows().size() == ranking.reporting();
    }

    static boolean worthAChart(Profile profile) {
        return profile.columns() > 1 && !profile.series().isEmpty();
    }

    static boolean worthAChart(Ranking ranking) {
        boolean before = ranking.rows().stream().anyMatch(row -> row.previous() != null);
        return ranking.rows().size() >= (before ? BODIES_OF_INTEREST : BODIES_TO_RANK);
    }

    static boolean worthAChart(Changes changes) {
        return changes.bodies().size() >= BODIES_OF_INTEREST
                && changes.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell != null && cell.change().difference() != null);
    }

    static boolean worthAChart(Grid grid) {
        long cells = grid.rows().stream()
                .flatMap(row -> row.values().stream())
                .filter(Objects::nonNull)
                .count();
        return grid.rows().size() >= BODIES_OF_INTEREST
                && grid.columns() > 1
                && cells >= LEAST_CELLS
                && cells > grid.rows().size();
    }
}
