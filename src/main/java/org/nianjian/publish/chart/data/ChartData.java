package org.nianjian.publish.chart.data;

import java.util.List;

/**
 * The data sets of an edition's charts, in published order.
 *
 * @param coverage per level and type of bodies, of all and then county by county
 * @param totals of flows and stocks
 * @param chained the indices of flows and stocks
 * @param rankings of flows and stocks
 * @param grids of all indicators
 * @param medians of rates
 * @param funnels of disputes, likewise
 * @param changes of flows and stocks on the year before, likewise
 * @param spreads of all indicators that more bodies state than a ranking shows
 * @param profiles of bodies
 */
public record ChartData(
        List<Coverage> coverage,
        List<Totals> totals,
        List<Chained> chained,
        List<Ranking> rankings,
        List<Grid> grids,
        List<Medians> medians,
        List<Funnel> funnels,
        List<Changes> changes,
        List<Spread> spreads,
        List<Profile> profiles) {
    public ChartData {
        coverage = List.copyOf(coverage);
        totals = List.copyOf(totals);
        chained = List.copyOf(chained);
        rankings = List.copyOf(rankings);
        grids = List.copyOf(grids);
        medians = List.copyOf(medians);
        funnels = List.copyOf(funnels);
        changes = List.copyOf(changes);
        spreads = List.copyOf(spreads);
        profiles = List.copyOf(profiles);
    }
}
