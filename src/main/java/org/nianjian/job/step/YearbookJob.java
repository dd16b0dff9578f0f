package org.nianjian.job.step;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.nianjian.job.step.PublishStep.Published;
import org.nianjian.publish.Output;
import org.nianjian.warehouse.ExtractionStore;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.Warehouse;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The night's job: intake, settle, compare, check, publish.
 *
 * <p>The steps after intake write in transactions of their own, many for each step, so nothing large is ever rolled back;
 * each begins by removing what it wrote before it was stopped.
 */
public final class YearbookJob {
    /** The name of the job in the job repository. */
    public static final String NAME = "yearbook";

    private final Night night;
    private final Warehouse warehouse;
    private final List<Output> outputs;
    private final PublishStep.Recorder recorder;
    private final Progress progress;
    private final AtomicLong read = new AtomicLong();
    private @Nullable Published published;
    private @Nullable Tally tally;

    /**
     * A job.
     *
     * @param outputs everything that an edition holds, in the order in which it is written
     * @param recorder makes the record of the run that the edition holds
     */
    public YearbookJob(
            Night night, Warehouse warehouse, List<Output> outputs, PublishStep.Recorder recorder, Progress progress) {
        this.night = night;
        this.warehouse = warehouse;
        this.outputs = outputs;
        this.recorder = recorder;
        this.progress = progress;
    }

    /**
     * The job.
     *
     * @param repository where it keeps what it has done
     * @param executor who works on its steps
     */
    public Job build(JobRepository repository, ThreadPoolTaskExecutor executor) {
        ExtractionStore store = warehouse.extractions(
                night.edition().catalogueHash(), night.edition().extractorHash());
        var threads = executor.getThreadPoolExecutor();
        return new JobBuilder(NAME, repository)
                .listener(new JobExecutionListener() {
                    @Override
                    public void beforeJob(JobExecution execution) {
                        warehouse
                                .editions()
                                .begin(edition(execution), night.edition().id());
                    }
                })
                .start(IntakeStep.of(
                        night,
                        store,
                        progress,
                        read,
                        repository,
                        warehouse.transactions(),
                        night.threads() == 1 ? null : executor))
                .next(step(
                        repository,
                        SettleStep.NAME,
                        edition -> new SettleStep(night, store, warehouse.writer(edition), threads, progress).run()))
                .next(step(
                        repository,
                        CompareStep.NAME,
                        edition -> new CompareStep(
                                        night,
                                        store,
                                        warehouse.reader(edition),
                                        warehouse.writer(edition),
                                        threads,
                                        progress)
                                .run()))
                .next(step(
                        repository,
                        CheckStep.NAME,
                        edition -> new CheckStep(night, warehouse.facts(edition), warehouse.writer(edition), progress)
                                .look()))
                .next(step(repository, PublishStep.NAME, edition -> {
                    Facts facts = warehouse.facts(edition);
                    Tally counted = Tally.of(facts);
                    tally = counted;
                    published = new PublishStep(night, facts, warehouse.audit(edition), outputs, recorder, progress)
                            .run(counted, read.get());
                    warehouse.editions().published(edition);
                }))
                .build();
    }

    /** How many files were read so far. */
    public long read() {
        return read.get();
    }

    /** What the edition holds; null until it was counted. */
    public @Nullable Tally tally() {
        return tally;
    }

    /** What was published; null until then. */
    public @Nullable Published published() {
        return published;
    }

    /** What a step does for the edition with that key in the warehouse. */
    @FunctionalInterface
    private interface Work {
        void on(long edition) throws Exception;
    }

    private static Step step(JobRepository repository, String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            work.on(edition(
                                    context.getStepContext().getStepExecution().getJobExecution()));
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }

    /** The job instance names the edition's rows: it is the same again when a stopped job goes on. */
    private static long edition(JobExecution execution) {
        return execution.getJobInstance().getInstanceId();
    }
}
