package org.nianjian.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.run.RunCounts;
import org.nianjian.publish.run.RunRecord;
import org.nianjian.publish.run.RunRecords;
import org.nianjian.statement.Severity;

/** The runs that an output folder knows of. */
public final class RunHistory {
    private RunHistory() {}

    /**
     * What became of a run.
     *
     * @param started when it started
     * @param finished when it ended
     * @param exitCode one of {@link ExitCode}
     * @param outcome published, unchanged, stopped_by_gate, busy or failed
     * @param edition the edition's folder, relative to the output folder; null if it got to none
     * @param found submissions in the input folder
     * @param read those whose text was read in that run
     * @param rejected those that could not be read
     * @param statements what the edition states
     * @param errors findings of severity error
     * @param warnings findings of severity warning
     * @param messages what a person should know, each a sentence
     */
    public record Past(
            Instant started,
            Instant finished,
            int exitCode,
            String outcome,
            @Nullable String edition,
            long found,
            long read,
            long rejected,
            long statements,
            long errors,
            long warnings,
            List<String> messages) {}

    /**
     * All runs into that output folder, the latest first; none if there is no such folder.
     *
     * @throws IOException if a record cannot be read
     */
    public static List<Past> of(Path output) throws IOException {
        return new RunRecords(output).all().stream().map(RunHistory::past).toList();
    }

    private static Past past(RunRecord run) {
        RunCounts counts = run.counts();
        return new Past(
                run.started(),
                run.finished(),
                run.exitCode(),
                run.outcome(),
                run.editionFolder(),
                counts.found(),
                counts.read(),
                counts.rejected(),
                counts.statements(),
                counts.findings().getOrDefault(Severity.ERROR, 0L),
                counts.findings().getOrDefault(Severity.WARNING, 0L),
                run.messages());
    }
}
