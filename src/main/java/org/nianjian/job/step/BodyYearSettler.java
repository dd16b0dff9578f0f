package org.nianjian.job.step;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.intake.side.ExpectedBody;
import org.nianjian.place.Division;
import org.nianjian.place.Gazetteer;
import org.nianjian.report.Body;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Role;
import org.nianjian.statement.Settlement;
import org.nianjian.statement.Statement;
import org.nianjian.statement.correcting.Corrected;
import org.nianjian.statement.correcting.Corrections;
import org.nianjian.statement.correcting.Target;
import org.nianjian.statement.settling.Settler;
import org.nianjian.statement.superseding.Candidate;
import org.nianjian.statement.superseding.Ruling;
import org.nianjian.statement.superseding.Superseding;
import org.nianjian.warehouse.ExtractionStore;
import org.nianjian.warehouse.Fact;
import org.nianjian.warehouse.SubmissionRow.State;

/**
 * Settles the reports of one body on one year: which of them count, what they state, and what people say of it. May be
 * used by several threads.
 *
 * <p>A body may hand in reports of several kinds on one year. Each indicator is then taken from the first kind that states
 * it, annual reports first, because a body has one value for a year.
 */
final class BodyYearSettler {
    /** A village name may be borne by a hundred. */
    private static final int MOST_CANDIDATES = 8;

    private final ExtractionStore store;
    private final Settler settler;
    private final Corrections corrections;
    private final Bodies bodies;
    private final Gazetteer gazetteer;
    private final Listed listed;
    private final Map<String, Integer> indicators;

    /**
     * @param indicators the place of every indicator, by id
     * @param gazetteer what names ambiguous places
     * @param listed who is expected, and by what other names
     */
    BodyYearSettler(
            ExtractionStore store,
            Settler settler,
            Corrections corrections,
            Bodies bodies,
            Map<String, Integer> indicators,
            Gazetteer gazetteer,
            Listed listed) {
        this.listed = listed;
        this.gazetteer = gazetteer;
        this.store = store;
        this.settler = settler;
        this.corrections = corrections;
        this.bodies = bodies;
        this.indicators = indicators;
    }

    /** One report while it is being settled. */
    private static final class Work {
        private final Report report;
        private final List<Observation> observations;
        private final List<Statement> statements;
        private final Map<Integer, Role> roles;
        private State state = State.CURRENT;
        private String reason;

        Work(Report report, List<Observation> observations, Settlement settlement, String candidates) {
            this.report = report;
            this.observations = observations;
            this.statements = new ArrayList<>(settlement.statements());
            this.roles = new HashMap<>(settlement.roles());
            this.reason = candidates;
        }

        /** Takes back what it states of the indicators. */
        void leaveTo(Set<String> stated) {
            statements.removeIf(statement -> stated.contains(statement.indicator()));
            notCounted(stated);
        }

        void notCounted(Set<String> stated) {
            for (Observation each : observations) {
                if (stated.contains(each.indicator())) {
                    roles.put(each.ordinal(), Role.NOT_COUNTED);
                }
            }
        }
    }

    Settled settle(BodyYear of) {
        List<Work> all = new ArrayList<>();
        Map<ReportKind, List<Work>> byKind = new LinkedHashMap<>();
        for (Report report : of.reports()) {
            Work work = settle(report);
            all.add(work);
            byKind.computeIfAbsent(report.text().kind(), kind -> new ArrayList<>())
                    .add(work);
        }
        if (of.year() != null) {
            byKind.values().forEach(BodyYearSettler::rule);
        }
        return facts(of.year(), all);
    }

    private Work settle(Report report) {
        List<Observation> observations = store.observations(report.text().extraction());
        Integer year = report.year();
        Settlement settlement = year == null || report.text().template()
                ? Settlement.withoutStatements(observations)
                : settler.settle(observations, year);
        return new Work(report, observations, settlement, candidates(report));
    }

    /** What an ambiguous name could mean, with the areas around it; empty if it is none. */
    private String candidates(Report report) {
        List<String> codes = report.identity().ambiguous();
        if (codes.isEmpty()) {
            return "";
        }
        String more = codes.size() > MOST_CANDIDATES ? "等" + codes.size() + "处" : "";
        return "区划不明，可能是"
                + codes.stream().limit(MOST_CANDIDATES).map(this::called).collect(joining("、"))
                + more + "。";
    }

    private String called(String code) {
        StringBuilder name = new StringBuilder();
        gazetteer.ancestors(code).forEach(above -> name.insert(0, above.name()));
        Division division = gazetteer.byCode(code);
        return name + (division == null ? "" : division.name()) + "（" + code + "）";
    }

    private static void rule(List<Work> ofKind) {
        if (ofKind.size() < 2) {
            return;
        }
        Map<Candidate, Work> works = new HashMap<>();
        ofKind.forEach(work -> works.put(work.report.candidate(work.statements.size()), work));
        Ruling ruling = Superseding.rule(List.copyOf(works.keySet()));
        for (Ruling.Superseded each : ruling.superseded()) {
            Work work = Objects.requireNonNull(works.get(each.candidate()));
            work.state = State.SUPERSEDED;
            work.reason = each.reason();
            work.statements.clear();
            work.roles.replaceAll((ordinal, role) -> Role.NOT_COUNTED);
        }
    }

    private Settled facts(@Nullable Integer year, List<Work> all) {
        Map<String, Integer> origin = new HashMap<>();
        List<Statement> stated = new ArrayList<>();
        for (Work work : all) {
            work.leaveTo(new HashSet<>(origin.keySet()));
            for (Statement each : work.statements) {
                origin.put(each.indicator(), work.report.place());
                stated.add(each);
            }
        }
        List<Fact.Statement> statements = new ArrayList<>();
        List<Corrected.Outcome> outcomes = List.of();
        if (year != null) {
            Report first = all.stream()
                    .filter(work -> work.state == State.CURRENT)
                    .findFirst()
                    .orElseThrow()
                    .report;
            Body body = bodies.canonical(first.body());
            Target target =
                    new Target(first.present().file(), body.id(), body.name(), otherNames(body, first.body()), year);
            Corrected corrected = corrections.apply(target, stated);
            outcomes = corrected.outcomes();
            strike(outcomes, all);
            for (Statement each : corrected.statements()) {
                Integer indicator = indicators.get(each.indicator());
                if (indicator != null) {
                    int from = origin.getOrDefault(each.indicator(), first.place());
                    statements.add(new Fact.Statement(bodies.place(body), year, indicator, each, from));
                }
            }
        }
        List<Fact.Submission> submissions = new ArrayList<>();
        List<Fact.Observation> observations = new ArrayList<>();
        for (Work work : all) {
            submissions.add(submission(work));
            work.observations.forEach(each -> observations.add(observation(work, each)));
        }
        return new Settled(submissions, observations, statements, outcomes);
    }

    /** What else people may call a body: as its report does, or as the list does. */
    private Set<String> otherNames(Body body, Body asWritten) {
        Set<String> names = new HashSet<>(Set.of(asWritten.name()));
        ExpectedBody row = listed.of(body);
        if (row != null) {
            names.addAll(Listed.names(row));
        }
        return names;
    }

    /** What a person struck out did nothing for any statement. */
    private static void strike(List<Corrected.Outcome> outcomes, List<Work> all) {
        for (Corrected.Outcome each : outcomes) {
            if (each.result() == Corrected.Result.APPLIED && each.correction().action() == Correction.Action.STRIKE) {
                all.forEach(work -> work.notCounted(Set.of(each.correction().indicator())));
            }
        }
    }

    private Fact.Submission submission(Work work) {
        Body body = bodies.canonical(work.report.body());
        return new Fact.Submission(
                work.report.place(),
                work.report.row(body, work.state, work.reason),
                bodies.place(body),
                work.report.text().extraction());
    }

    private static Fact.Observation observation(Work work, Observation figure) {
        Integer year = work.report.year();
        Status status;
        if (year != null) {
            status = figure.statusIn(year);
        } else {
            status = figure.redacted() ? Status.REDACTED : figure.period().status();
        }
        return new Fact.Observation(
                work.report.place(),
                figure.ordinal(),
                year == null
                        ? figure.period().statedYear()
                        : Integer.valueOf(figure.period().yearIn(year)),
                status,
                work.roles.getOrDefault(figure.ordinal(), Role.NOT_COUNTED));
    }
}
