package org.nianjian.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.BuiltInDivisions;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.text.TextReader;
import org.nianjian.job.step.Night;
import org.nianjian.job.step.PreviousEdition;
import org.nianjian.job.step.Progress;
import org.nianjian.job.step.PublishStep;
import org.nianjian.job.step.Roll;
import org.nianjian.job.step.StoppedByGateException;
import org.nianjian.job.step.Tally;
import org.nianjian.job.step.YearbookJob;
import org.nianjian.place.Gazetteer;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.run.RunCounts;
import org.nianjian.publish.store.EditionFolder;
import org.nianjian.quality.gate.Verdict;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The making of one new edition by the job. */
final class EditionRun {
    private static final Logger LOG = LoggerFactory.getLogger(EditionRun.class);

    private static final String PUBLISHED = "published";

    private final RunSettings settings;
    private final Inputs inputs;
    private final Inventory inventory;
    private final LazyWarehouse lazyWarehouse;
    private final BuildInfo build;
    private final List<Output> outputs;
    private final Journal journal;
    private final Progress progress;

    EditionRun(
            RunSettings settings,
            Inputs inputs,
            Inventory inventory,
            LazyWarehouse lazyWarehouse,
            BuildInfo build,
            List<Output> outputs,
            Journal journal,
            Progress progress) {
        this.settings = settings;
        this.inputs = inputs;
        this.inventory = inventory;
        this.lazyWarehouse = lazyWarehouse;
        this.build = build;
        this.outputs = outputs;
        this.journal = journal;
        this.progress = progress;
    }

    /**
     * Makes the edition.
     *
     * @param previous the folder of the edition that it is compared with; null if there is none
     * @throws IOException if the previous edition cannot be read
     */
    RunResult run(String id, @Nullable Path previous) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("edition", id);
        parameters.put("previous", previous == null ? "" : String.valueOf(previous.getFileName()));
        ThreadPoolTaskExecutor executor = executor();
        // Divisions and warehouse take a second each to open.
        Future<Gazetteer> gazetteer = executor.submit(this::gazetteer);
        try {
            Warehouse warehouse = lazyWarehouse.get();
            Night night = night(id, previous, gazetteer.get());
            YearbookJob job = new YearbookJob(night, warehouse, outputs, recorder(night), progress);
            JobExecution execution =
                    new BatchRunner(warehouse).run(parameters, repository -> job.build(repository, executor));
            if (job.published() != null) {
                forgetOtherArchives();
            }
            return result(night, job, execution);
        } catch (JobExecutionException | ExecutionException e) {
            LOG.error("The job could not be started", e);
            return NianjianRun.failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NianjianRun.failed(e);
        } finally {
            executor.shutdown();
        }
    }

    private void forgetOtherArchives() {
        try {
            lazyWarehouse.forgetOtherArchives();
        } catch (DataAccessException e) {
            // The edition is published; what could not be removed today is removed by the next night that publishes.
            LOG.warn("What no archive of this input needs any more could not be removed from the warehouse", e);
        }
    }

    private Gazetteer gazetteer() {
        return Gazetteer.of(BuiltInDivisions.load()).with(inputs.side().places());
    }

    private Night night(String id, @Nullable Path previous, Gazetteer gazetteer) throws IOException {
        Edition edition = new Edition(
                id,
                inputs.lexicon().catalogue(),
                inputs.catalogueHash(),
                settings.extractor(build),
                build.version(),
                previous,
                inputs.lexicon().definitions());
        List<SubmissionRow> before = previous == null ? List.of() : PreviousEdition.reports(previous);
        return new Night(
                edition,
                Roll.of(inventory, before),
                inventory.ignored().values().stream()
                        .mapToLong(Integer::longValue)
                        .sum(),
                inputs.lexicon(),
                inputs.side(),
                gazetteer,
                settings.within(),
                settings.threads(),
                settings.keep(),
                settings.gate().limits(),
                settings.acceptChanges(),
                settings.output(),
                new TextReader(settings.limits(), !settings.recogniser().isEmpty()));
    }

    private ThreadPoolTaskExecutor executor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(settings.threads());
        executor.setMaxPoolSize(settings.threads());
        executor.setThreadNamePrefix("worker-");
        executor.initialize();
        return executor;
    }

    private PublishStep.Recorder recorder(Night night) {
        return (tally, read, edition, verdict) -> journal.record(
                exitCode(tally),
                PUBLISHED,
                folder(edition),
                counts(night, tally, read),
                verdict.notes(),
                verdict.notChecked());
    }

    private RunResult result(Night night, YearbookJob job, JobExecution execution) {
        Tally tally = job.tally();
        RunCounts counts = tally == null ? RunCounts.NONE : counts(night, tally, job.read());
        PublishStep.Published published = job.published();
        if (execution.getStatus() == BatchStatus.COMPLETED && published != null && tally != null) {
            Verdict verdict = published.verdict();
            verdict.notChecked().forEach(each -> LOG.info("Not checked: {}", each));
            return new RunResult(
                    exitCode(tally),
                    PUBLISHED,
                    published.folder().path(),
                    counts,
                    verdict.notes(),
                    verdict.notChecked());
        }
        for (Throwable fault : execution.getAllFailureExceptions()) {
            if (fault instanceof StoppedByGateException stopped) {
                return stopped(night, counts, stopped);
            }
            LOG.error("The run failed", fault);
        }
        return NianjianRun.failed(execution.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() -> new IllegalStateException("the job ended as " + execution.getStatus())));
    }

    private RunResult stopped(Night night, RunCounts counts, StoppedByGateException stopped) {
        List<String> messages = new ArrayList<>();
        messages.add("The edition was not published, the last one stands. It is kept for inspection in "
                + stopped.held() + ". If the changes are meant, run again with --accept-changes \"why\".");
        messages.addAll(stopped.verdict().reasons());
        messages.addAll(stopped.verdict().notes());
        return new RunResult(
                ExitCode.STOPPED,
                "stopped_by_gate",
                night.edition().previous(),
                counts,
                messages,
                stopped.verdict().notChecked());
    }

    private static int exitCode(Tally tally) {
        return tally.asksForAttention() ? ExitCode.ATTENTION : ExitCode.OK;
    }

    private static RunCounts counts(Night night, Tally tally, long read) {
        return tally.of(night.roll().present(), read, night.ignored());
    }

    private static String folder(EditionFolder edition) {
        return "editions/" + EditionFolder.name(edition.sequence(), edition.id());
    }
}
