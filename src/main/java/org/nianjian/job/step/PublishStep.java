package org.nianjian.job.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.publish.Output;
import org.nianjian.publish.csv.RowCounts;
import org.nianjian.publish.datapackage.Tables;
import org.nianjian.publish.run.RunRecord;
import org.nianjian.publish.run.RunRecords;
import org.nianjian.publish.store.EditionFolder;
import org.nianjian.publish.store.EditionStore;
import org.nianjian.publish.store.Staged;
import org.nianjian.warehouse.Facts;

/**
 * The step that makes an edition visible: everything is written into a staging folder and checked there, then swapped in.
 * Begun again, it begins with an empty staging folder.
 */
public final class PublishStep {
    static final String NAME = "publish";

    private final Night night;
    private final Facts facts;
    private final List<Output> outputs;
    private final Recorder recorder;
    private final Progress progress;

    /** Makes the record of the run that the edition holds. */
    @FunctionalInterface
    public interface Recorder {
        /**
         * The record of a run that publishes.
         *
         * @param tally what the edition holds
         * @param read how many files the run read
         * @param edition what it is called
         */
        RunRecord record(Tally tally, long read, EditionFolder edition);
    }

    PublishStep(Night night, Facts facts, List<Output> outputs, Recorder recorder, Progress progress) {
        this.night = night;
        this.facts = facts;
        this.outputs = outputs;
        this.recorder = recorder;
        this.progress = progress;
    }

    /**
     * Publishes.
     *
     * @param tally what the edition holds
     * @param read how many files the run read
     * @return where it is now
     * @throws IOException if it cannot be written, or if what was written is not what the facts say
     */
    EditionFolder run(Tally tally, long read) throws IOException {
        EditionStore store = new EditionStore(night.output());
        EditionFolder staged = store.stage(night.edition().id());
        int steps = outputs.size() + 2;
        int done = 0;
        for (Output output : outputs) {
            progress.at(NAME, done++, steps);
            output.write(facts, night.edition(), staged.path());
        }
        progress.at(NAME, done++, steps);
        check(staged);
        RunRecords.writeInto(staged.path(), recorder.record(tally, read, staged));
        progress.at(NAME, done++, steps);
        EditionFolder published = store.publish(staged);
        store.prune(night.keep());
        progress.at(NAME, done, steps);
        return published;
    }

    private void check(EditionFolder staged) throws IOException {
        List<String> problems = new ArrayList<>(Staged.problems(staged.path()));
        problems.addAll(RowCounts.problems(Tables.ALL, facts, night.edition(), staged.path()));
        if (!problems.isEmpty()) {
            throw new IOException(
                    "The staged edition is not whole and was not published: " + String.join("; ", problems));
        }
    }
}
