package org.nianjian.job;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.run.RunCounts;

/**
 * How a run ended.
 *
 * @param exitCode one of {@link ExitCode}
 * @param outcome the word for it in the record of the run: published, unchanged, stopped_by_gate, busy, failed
 * @param edition the folder of the edition that readers see now; null if there is none, or the run did not get
 *     so far as to know
 * @param counts what it dealt with
 * @param messages what a person should know, each a sentence
 * @param notChecked what could not be checked, each with the reason
 */
public record RunResult(
        int exitCode,
        String outcome,
        @Nullable Path edition,
        RunCounts counts,
        List<String> messages,
        List<String> notChecked) {
    public RunResult {
        messages = List.copyOf(messages);
        notChecked = List.copyOf(notChecked);
    }

    /** A run that left nothing unchecked, or checked nothing. */
    RunResult(int exitCode, String outcome, @Nullable Path edition, RunCounts counts, List<String> messages) {
        this(exitCode, outcome, edition, counts, messages, List.of());
    }
}
