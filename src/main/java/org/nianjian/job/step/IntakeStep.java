package org.nianjian.job.step;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.RejectionReason;
import org.nianjian.warehouse.Content;
import org.nianjian.warehouse.Extraction;
import org.nianjian.warehouse.ExtractionStore;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The step that reads what nobody has read yet: contents are read and understood by all threads, and written chunk by
 * chunk, each in one transaction with the step's own state. After a stop it begins with what is still missing.
 */
final class IntakeStep implements ItemReader<Roll.Present>, ItemWriter<Extraction>, StepExecutionListener {
    /** So few that as many texts with as many figures as may be fit into memory together. */
    private static final int CHUNK = 10;
    /** What may go away by itself: such files are tried again in every run. */
    private static final List<String> PASSING = List.of(
            RejectionReason.UNREADABLE.code(),
            RejectionReason.CHANGED_WHILE_READ.code(),
            RejectionReason.TIMED_OUT.code());

    private final Night night;
    private final ExtractionStore store;
    private final Progress progress;
    private final AtomicLong read;
    private final AtomicInteger written = new AtomicInteger();
    private List<Roll.Present> missing = List.of();
    private @Nullable Iterator<Roll.Present> remaining;

    private IntakeStep(Night night, ExtractionStore store, Progress progress, AtomicLong read) {
        this.night = night;
        this.store = store;
        this.progress = progress;
        this.read = read;
    }

    /**
     * The step.
     *
     * @param executor who works; null for the calling thread alone
     * @param read counts the files that are read
     */
    static Step of(
            Night night,
            ExtractionStore store,
            Progress progress,
            AtomicLong read,
            JobRepository repository,
            PlatformTransactionManager transactions,
            @Nullable AsyncTaskExecutor executor) {
        IntakeStep intake = new IntakeStep(night, store, progress, read);
        var step = new StepBuilder("intake", repository)
                .<Roll.Present, Extraction>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(intake)
                .processor(new Extractor(night.lexicon(), night.texts()))
                .writer(intake)
                .listener((StepExecutionListener) intake);
        if (executor != null) {
            step.taskExecutor(executor);
        }
        return step.build();
    }

    @Override
    public void beforeStep(StepExecution execution) {
        store.forget(PASSING);
        Map<Content, Long> known = store.known();
        missing = night.roll().contents().stream()
                .filter(it -> !known.containsKey(it.content()))
                .toList();
        remaining = missing.iterator();
        progress.at("intake", 0, missing.size());
    }

    @Override
    public Roll.@Nullable Present read() {
        Iterator<Roll.Present> from = remaining;
        return from != null && from.hasNext() ? from.next() : null;
    }

    @Override
    public void write(Chunk<? extends Extraction> chunk) {
        store.add(chunk.getItems());
        read.addAndGet(chunk.size());
        progress.at("intake", written.addAndGet(chunk.size()), missing.size());
    }
}
