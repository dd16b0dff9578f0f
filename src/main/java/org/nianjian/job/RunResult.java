package org.nianjian.job;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.run.RunCounts;

/** How a run ended. */
public final class RunResult {
    private final int exitCode;
    private final String outcome;
    private final @Nullable Path edition;
    private final RunCounts counts;
    private final List<String> messages;
    private final List<String> notChecked;

    RunResult(
            int exitCode,
            String outcome,
            @Nullable Path edition,
            RunCounts counts,
            List<String> messages,
            List<String> notChecked) {
        this.exitCode = exitCode;
        this.outcome = outcome;
        this.edition = edition;
        this.counts = counts;
        this.messages = List.copyOf(messages);
        this.notChecked = List.copyOf(notChecked);
    }

    /** A run that left nothing unchecked, or checked nothing. */
    RunResult(int exitCode, String outcome, @Nullable Path edition, RunCounts counts, List<String> messages) {
        this(exitCode, outcome, edition, counts, messages, List.of());
    }

    /** One of {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }

    /** The word for it in the record of the run: published, unchanged, stopped_by_gate, busy, failed. */
    public String outcome() {
        return outcome;
    }

    /** The folder of the edition that readers see now; null if there is none, or the run did not get so far as to know. */
    public @Nullable Path edition() {
        return edition;
    }

    /** What a person should know, each a sentence. */
    public List<String> messages() {
        return messages;
    }

    /** What could not be checked, each with the reason. */
    public List<String> notChecked() {
        return notChecked;
    }

    /** What it dealt with, for the record. */
    RunCounts counts() {
        return counts;
    }

    @Override
    public String toString() {
        return outcome + " (" + exitCode + ") " + edition + " " + counts + " " + messages + " " + notChecked;
    }
}
