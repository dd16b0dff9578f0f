package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.intake.side.ExpectedBody;
import org.nianjian.intake.side.SideInputs;
import org.nianjian.report.Body;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Finding;
import org.nianjian.statement.correcting.Corrected;
import org.nianjian.statement.correcting.CorrectionOutcomes;
import org.nianjian.statement.correcting.Corrections;
import org.nianjian.statement.settling.Settler;
import org.nianjian.warehouse.Content;
import org.nianjian.warehouse.EditionWriter;
import org.nianjian.warehouse.EditionWriter.Part;
import org.nianjian.warehouse.Extraction;
import org.nianjian.warehouse.ExtractionStore;
import org.nianjian.warehouse.Fact;
import org.nianjian.warehouse.PopulationRow;
import org.nianjian.warehouse.StoredText;
import org.nianjian.warehouse.SubmissionRow;

/** The step that makes reports of texts and statements of figures. It begins by removing what it wrote before. */
final class SettleStep {
    static final String NAME = "settle";
    private static final int CHUNK = 200;

    private final Night night;
    private final ExtractionStore store;
    private final EditionWriter writer;
    private final ExecutorService executor;
    private final Progress progress;

    private final Acknowledgements acknowledgements;
    private final Listed listed;
    private final List<Correction> addedWithoutReport = new ArrayList<>();
    private final List<Fact.Submission> submissions = new ArrayList<>();
    private final List<Fact.Rejection> rejections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Corrected.Outcome> outcomes = new ArrayList<>();

    SettleStep(Night night, ExtractionStore store, EditionWriter writer, ExecutorService executor, Progress progress) {
        this.night = night;
        this.store = store;
        this.writer = writer;
        this.executor = executor;
        this.progress = progress;
        this.listed = new Listed(night.side().bodies());
        this.acknowledgements = new Acknowledgements(night.side().corrections());
    }

    void run() {
        writer.clear(List.of(Part.DIMENSIONS, Part.SUBMISSIONS, Part.OBSERVATIONS, Part.STATEMENTS, Part.SIDE));
        writer.clearFindings(NAME);
        List<Report> reports = reports();
        Bodies bodies = bodies(reports);
        Catalogue catalogue = night.lexicon().catalogue();
        writer.indicators(catalogue.indicators());
        writer.bodies(bodies.ordered());
        settle(reports, bodies, catalogue);
        withdrawn(bodies);
        writer.submissions(Copies.noted(submissions, sentences(reports)));
        side(bodies);
        writer.rejections(rejections);
        writer.findings(NAME, findings);
    }

    private static Map<Integer, long[]> sentences(List<Report> reports) {
        Map<Integer, long[]> sentences = new HashMap<>();
        reports.forEach(report -> sentences.put(report.place(), report.sentences()));
        return sentences;
    }

    /** Writes what comes of the files that people keep beside the reports. */
    private void side(Bodies bodies) {
        SideInputs side = night.side();
        writer.side().expected(Expectations.of(side.bodies(), bodies, submissions));
        writer.side()
                .corrections(
                        CorrectionLog.of(side.corrections(), outcomes, addedWithoutReport, acknowledgements.matched()));
        writer.side()
                .population(side.population().stream()
                        .map(each -> new PopulationRow(each.areaCode(), each.year(), each.inhabitants()))
                        .toList());
    }

    private record Work(int place, Roll.Present present, long extraction) {}

    /** Every submission that could be read; the others become rejections on the way. */
    private List<Report> reports() {
        Map<Content, Long> known = store.known();
        Acknowledgements acknowledged = acknowledgements;
        List<Work> works = new ArrayList<>();
        List<Roll.Entry> entries = night.roll().entries();
        for (int place = 0; place < entries.size(); place++) {
            Roll.Entry entry = entries.get(place);
            if (entry instanceof Roll.Present present) {
                long extraction = Objects.requireNonNull(known.get(present.content()), present.file());
                works.add(new Work(place, present, extraction));
            } else if (entry instanceof Roll.Unreadable unreadable) {
                var problem = unreadable.problem();
                reject(place, problem.path(), "", "", problem.reason().code(), problem.detail(), acknowledged);
            }
        }
        Identification identification = new Identification(night, store);
        List<Report> reports = new ArrayList<>();
        Parallel.inOrder(
                executor,
                night.threads(),
                works,
                work -> {
                    Optional<StoredText> text = store.text(work.extraction());
                    return text.map(it -> identification.identify(work.place(), work.present(), it));
                },
                report -> report.ifPresent(reports::add));
        rejectOthers(works, reports, acknowledged);
        findings.addAll(acknowledged.unmatched());
        return reports;
    }

    private void rejectOthers(List<Work> works, List<Report> reports, Acknowledgements acknowledged) {
        Set<Integer> read = new HashSet<>();
        reports.forEach(report -> read.add(report.place()));
        for (Work work : works) {
            if (!read.contains(work.place())) {
                Extraction.Rejected rejected =
                        store.rejection(work.extraction()).orElseThrow();
                reject(
                        work.place(),
                        work.present().file(),
                        work.present().found().sha256(),
                        rejected.format(),
                        rejected.reason(),
                        rejected.detail(),
                        acknowledged);
            }
        }
    }

    private void reject(
            int place,
            String file,
            String sha256,
            String format,
            String reason,
            String detail,
            Acknowledgements acknowledged) {
        SubmissionRow row =
                new SubmissionRow(file, sha256, format, null, null, null, false, SubmissionRow.State.REJECTED, detail);
        submissions.add(new Fact.Submission(place, row, null, null));
        rejections.add(new Fact.Rejection(place, reason, detail, acknowledged.of(file)));
    }

    private Bodies bodies(List<Report> reports) {
        List<Body> mentioned = new ArrayList<>();
        reports.forEach(report -> mentioned.add(report.body()));
        for (Roll.Entry entry : night.roll().entries()) {
            if (entry instanceof Roll.Withdrawn withdrawn && withdrawn.before().body() != null) {
                mentioned.add(withdrawn.before().body());
            }
        }
        return Bodies.of(mentioned, listed);
    }

    private void settle(List<Report> reports, Bodies bodies, Catalogue catalogue) {
        Map<String, Integer> indicators = new HashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            indicators.put(indicator.id(), indicators.size());
        }
        Corrections corrections = new Corrections(night.side().corrections());
        BodyYearSettler settler = new BodyYearSettler(
                store, new Settler(catalogue), corrections, bodies, indicators, night.gazetteer(), listed);
        List<BodyYear> all = BodyYear.of(reports);
        List<Fact.Observation> observations = new ArrayList<>();
        List<Fact.Statement> statements = new ArrayList<>();
        int[] done = {0};
        progress.at(NAME, 0, all.size());
        Parallel.inOrder(executor, night.threads(), all, settler::settle, settled -> {
            submissions.addAll(settled.submissions());
            outcomes.addAll(settled.outcomes());
            observations.addAll(settled.observations());
            statements.addAll(settled.statements());
            if (++done[0] % CHUNK == 0 || done[0] == all.size()) {
                writer.observations(observations);
                writer.statements(statements);
                observations.clear();
                statements.clear();
                progress.at(NAME, done[0], all.size());
            }
        });
        corrected(new CorrectionOutcomes(corrections, outcomes), bodies, indicators);
    }

    /** Writes what people added for a year on which a known body handed in nothing, and says what came to nothing. */
    private void corrected(CorrectionOutcomes corrected, Bodies bodies, Map<String, Integer> indicators) {
        List<Fact.Statement> added = new ArrayList<>();
        for (Correction each : corrected.withoutReport()) {
            List<Body> meant = bodies.ordered().stream()
                    .filter(body -> body.id().equals(each.body()) || isCalled(body, each.body()))
                    .toList();
            Integer indicator = indicators.get(each.indicator());
            if (meant.size() == 1 && indicator != null && each.year() != null && each.value() != null) {
                int body = bodies.place(meant.get(0));
                boolean twice = added.stream()
                        .anyMatch(it -> it.body() == body && it.year() == each.year() && it.indicator() == indicator);
                if (!twice) {
                    addedWithoutReport.add(each);
                    added.add(new Fact.Statement(
                            body, each.year(), indicator, Corrections.added(each, each.value()), null));
                }
            }
        }
        writer.statements(added);
        findings.addAll(corrected.findings(addedWithoutReport));
    }

    private boolean isCalled(Body body, String name) {
        ExpectedBody row = listed.of(body);
        return body.name().equals(name) || row != null && Listed.names(row).contains(name);
    }

    private void withdrawn(Bodies bodies) {
        List<Roll.Entry> entries = night.roll().entries();
        for (int place = 0; place < entries.size(); place++) {
            if (entries.get(place) instanceof Roll.Withdrawn withdrawn) {
                SubmissionRow before = withdrawn.before();
                Body body = before.body();
                SubmissionRow row = new SubmissionRow(
                        before.file(),
                        before.sha256(),
                        before.format(),
                        body == null ? null : bodies.canonical(body),
                        before.year(),
                        before.kind(),
                        before.template(),
                        SubmissionRow.State.WITHDRAWN,
                        "文件已从输入文件夹中移走，其数据不再进入统计。");
                submissions.add(new Fact.Submission(place, row, body == null ? null : bodies.place(body), null));
            }
        }
    }
}
