package org.nianjian.publish.page.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.nianjian.publish.page.html.Both;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.SubmissionRow.State;

/** What is known of an edition before its pages are written; some words for every submission, no more. */
public final class Survey {
    private final NavigableSet<Integer> years = new TreeSet<>();
    private final Map<String, Integer> bodiesOfIndicator = new HashMap<>();
    private final Map<State, Long> states = new EnumMap<>(State.class);
    private final Map<String, List<SubmissionRow>> reports = new HashMap<>();
    private final List<Panel> panels;
    private final List<ChartFile> charts;
    private long statements;

    /**
     * Takes the survey.
     *
     * @param folder the staging folder; what charts there are is told by what is in it
     * @throws IOException if the list of charts cannot be read
     */
    public Survey(Facts facts, Path folder) throws IOException {
        panels = Panel.of(facts).stream()
                .sorted(Comparator.comparingInt(
                        panel -> -panel.bodies().lastEntry().getValue()))
                .toList();
        charts = ChartFile.in(folder);
        facts.submissions(this::add);
        Comparator<SubmissionRow> byYear =
                Comparator.comparingInt(row -> row.year() == null ? Integer.MAX_VALUE : row.year());
        reports.values().forEach(rows -> rows.sort(byYear));
        Map<String, String> lastBody = new HashMap<>();
        facts.statements(row -> {
            statements++;
            years.add(row.year());
            String body = row.body().id();
            if (!body.equals(lastBody.put(row.indicator().id(), body))) {
                bodiesOfIndicator.merge(row.indicator().id(), 1, Integer::sum);
            }
        });
    }

    private void add(SubmissionRow row) {
        states.merge(row.state(), 1L, Long::sum);
        Body body = row.body();
        if (body != null && row.state() != State.REJECTED) {
            reports.computeIfAbsent(body.id(), any -> new ArrayList<>()).add(row);
        }
    }

    /** The years of the statements. */
    public NavigableSet<Integer> years() {
        return years;
    }

    /** The first and last year of the statements, in words. */
    public Both yearsInWords() {
        if (years.isEmpty()) {
            return Both.same("—");
        }
        return years.size() == 1
                ? new Both(years.first() + "年", String.valueOf(years.first()))
                : new Both(years.first() + "—" + years.last() + "年", years.first() + " to " + years.last());
    }

    /** The summaries, a panel for each level and type of bodies; that of the most bodies first. */
    public List<Panel> panels() {
        return panels;
    }

    /** The pictures of all bodies of a panel that are about an indicator; without one, those about all together. */
    public List<ChartFile> chartsOf(Panel panel, String indicator) {
        return charts.stream()
                .filter(chart -> chart.indicator().equals(indicator)
                        && chart.level().equals(panel.level().code())
                        && chart.type().equals(panel.type().code())
                        && chart.group().isEmpty()
                        && chart.body().isEmpty())
                .toList();
    }

    /** The pictures of a county's bodies, all indicators together. */
    public List<ChartFile> chartsOf(String county) {
        return charts.stream().filter(chart -> chart.group().equals(county)).toList();
    }

    /** The pictures of a body; none if bodies have none of their own. */
    public List<ChartFile> chartsOf(Body body) {
        return charts.stream().filter(chart -> chart.body().equals(body.id())).toList();
    }

    /** How many submissions are in each state. */
    public Map<State, Long> states() {
        return states;
    }

    /** The submissions of a body that were not rejected, by year and file. */
    public List<SubmissionRow> reports(Body body) {
        return reports.getOrDefault(body.id(), List.of());
    }

    /** How many bodies have one. */
    public int reporters() {
        return reports.size();
    }

    /** How many statements there are. */
    public long statements() {
        return statements;
    }

    /** How many bodies state an indicator for any year. */
    public int bodiesOf(String indicator) {
        return bodiesOfIndicator.getOrDefault(indicator, 0);
    }
}
