package org.nianjian.job.step;

import java.io.IOException;
import java.util.List;
import org.nianjian.publish.Output;
import org.nianjian.publish.run.RunRecord;
import org.nianjian.publish.run.RunRecords;
import org.nianjian.publish.store.EditionFolder;
import org.nianjian.publish.store.EditionStore;
import org.nianjian.quality.gate.Verdict;
import org.nianjian.warehouse.Audit;
import org.nianjian.warehouse.Facts;

/**
 * The step that makes an edition visible: everything is written into a staging folder and checked there, then swapped in.
 * Begun again, it begins with an empty staging folder.
 */
public final class PublishStep {
    static final String NAME = "publish";

    private final Night night;
    private final Facts facts;
    private final Audit audit;
    private final List<Output> outputs;
    private final Recorder recorder;
    private final Progress progress;

    /**
     * What came of publishing.
     *
     * @param folder where the edition is now
     * @param verdict what the gate said of it
     */
    public record Published(EditionFolder folder, Verdict verdict) {}

    /** Makes the record of the run that the edition holds. */
    @FunctionalInterface
    public interface Recorder {
        /**
         * The record of a run that publishes.
         *
         * @param tally what the edition holds
         * @param read how many files the run read
         * @param edition what it is called
         * @param verdict what the gate said
         */
        RunRecord record(Tally tally, long read, EditionFolder edition, Verdict verdict);
    }

    PublishStep(Night night, Facts facts, Audit audit, List<Output> outputs, Recorder recorder, Progress progress) {
        this.night = night;
        this.facts = facts;
        this.audit = audit;
        this.outputs = outputs;
        this.recorder = recorder;
        this.progress = progress;
    }

    /**
     * Publishes.
     *
     * @param tally what the edition holds
     * @param read how many files the run read
     * @throws StoppedByGateException if it must not be published; the staged edition is kept for inspection
     * @throws IOException if it cannot be written
     */
    Published run(Tally tally, long read) throws IOException {
        EditionStore store = new EditionStore(night.output());
        EditionFolder staged = store.stage(night.edition().id());
        int steps = outputs.size() + 2;
        int done = 0;
        for (Output output : outputs) {
            progress.at(NAME, done++, steps);
            output.write(facts, night.edition(), staged.path());
        }
        progress.at(NAME, done++, steps);
        Verdict verdict = new StagedGate(night, facts, audit).judge(staged.path());
        if (!verdict.passes()) {
            throw new StoppedByGateException(verdict, store.hold(staged));
        }
        RunRecords.writeInto(staged.path(), recorder.record(tally, read, staged, verdict));
        progress.at(NAME, done++, steps);
        EditionFolder published = store.publish(staged);
        store.prune(night.keep());
        progress.at(NAME, done, steps);
        return new Published(published, verdict);
    }
}
