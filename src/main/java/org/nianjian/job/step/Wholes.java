package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.statement.comparing.ReportedYear;
import org.nianjian.statement.comparing.Succession;
import org.nianjian.statement.comparing.Whole;

/** What divisions that became others state together, before and after. May be used by several threads. */
final class Wholes {
    private static final String CHECK = "boundary";

    private final List<Successions.Event> events;
    private final StatedYears stated;
    private final Catalogue catalogue;

    Wholes(List<Successions.Event> events, StatedYears stated, Catalogue catalogue) {
        this.events = events;
        this.stated = stated;
        this.catalogue = catalogue;
    }

    /** Bodies before and after, all of which reported. */
    record Sides(Successions.Event event, ReportedYear before, ReportedYear after) {}

    /** The bodies whose place a body alone took, by the first year after the change; its own is no other. */
    Map<Integer, List<Integer>> partsOf(int body) {
        Map<Integer, List<Integer>> parts = new HashMap<>();
        for (Successions.Event each : events) {
            if (each.after().equals(List.of(body))
                    && isOne(each)
                    && !each.before().equals(each.after())) {
                parts.put(each.year(), each.before());
            }
        }
        return parts;
    }

    /** What they stated for the year before that, as one; nothing where one of them did not report. */
    Map<Integer, ReportedYear> predecessorsOf(int body) {
        Map<Integer, ReportedYear> predecessors = new HashMap<>();
        for (Successions.Event each : events) {
            if (each.after().equals(List.of(body)) && isOne(each)) {
                ReportedYear before = together(each, each.before(), each.year() - 1);
                predecessors.put(
                        each.year(), before == null ? new ReportedYear(each.year() - 1, List.of(), List.of()) : before);
            }
        }
        return predecessors;
    }

    private static boolean isOne(Successions.Event event) {
        return event.kind() == Succession.Kind.RENAMED || event.kind() == Succession.Kind.MERGED;
    }

    /** Every event on both sides of which all bodies reported. */
    List<Sides> complete() {
        List<Sides> complete = new ArrayList<>();
        for (Successions.Event each : events) {
            ReportedYear before = together(each, each.before(), each.year() - 1);
            ReportedYear after = together(each, each.after(), each.year());
            if (before != null && after != null) {
                complete.add(new Sides(each, before, after));
            }
        }
        return complete;
    }

    private @Nullable ReportedYear together(Successions.Event event, List<Integer> bodies, int year) {
        List<ReportedYear> parts = new ArrayList<>();
        for (int body : bodies) {
            ReportedYear part = stated.of(body, year);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return event.unheard().isEmpty() ? Whole.of(parts, catalogue) : null;
    }

    /** The events that cannot be compared though somebody reported on both sides. */
    List<Finding> findings(List<Body> bodies) {
        List<Finding> findings = new ArrayList<>();
        for (Successions.Event each : events) {
            List<String> missing = new ArrayList<>(each.unheard());
            boolean before = missing(each.before(), each.year() - 1, bodies, missing);
            boolean after = missing(each.after(), each.year(), bodies, missing);
            if (before && after && !missing.isEmpty()) {
                Body first = bodies.get(each.after().get(0));
                findings.add(new Finding(
                        Severity.WARNING,
                        CHECK,
                        "",
                        first.name(),
                        each.year(),
                        "",
                        "区划自" + each.year() + "年起变动（" + names(each.before(), bodies) + "→" + names(each.after(), bodies)
                                + "），因缺少" + String.join("、", missing)
                                + "的报告，不能与上年合并比较；请补齐报告，或在places.csv中写明各区划的起止年份。"));
            }
        }
        return findings;
    }

    /** Adds who did not report; tells whether anybody did. */
    private boolean missing(List<Integer> places, int year, List<Body> bodies, List<String> to) {
        boolean any = false;
        for (int place : places) {
            boolean reported = stated.of(place, year) != null;
            any |= reported;
            if (!reported) {
                to.add(bodies.get(place).name() + year + "年");
            }
        }
        return any;
    }

    private static String names(List<Integer> places, List<Body> bodies) {
        return String.join(
                "、", places.stream().map(place -> bodies.get(place).name()).toList());
    }
}
