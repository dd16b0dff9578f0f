package org.nianjian.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianjian.job.ConfigurationException;
import org.nianjian.job.ExitCode;
import org.nianjian.job.NianjianRun;
import org.nianjian.job.RunResult;
import org.nianjian.job.RunSettings;
import org.nianjian.job.step.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianjian run}: the night's work. */
@Command(
        name = "run",
        description = "Reads what was handed in and publishes an edition of the yearbook.",
        mixinStandardHelpOptions = true,
        versionProvider = Nianjian.Version.class,
        sortOptions = false,
        footerHeading = "%nEvery option may also stand in the environment (NIANJIAN_THREADS=2) or in the"
                + " configuration file (threads = 2); the command line goes first, then the environment.%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:published, or nothing had changed; everything was read or acknowledged",
            "1:a fault of the program",
            "2:wrong usage or configuration",
            "3:published, with unacknowledged rejections or findings of severity error",
            "4:not published: the gate stopped it, the last edition stands",
            "5:another run is under way"
        })
final class RunCommand implements Callable<Integer> {
    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "Folder of submissions, at any depth (default: input).")
    private @Nullable String input;

    @Option(names = "--output", paramLabel = "DIR", description = "Folder of editions and warehouse (default: output).")
    private @Nullable String output;

    @Option(
            names = "--within",
            paramLabel = "CODE",
            description = "Area code of the division whose bureau runs this: settles names that several places share.")
    private @Nullable String within;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read (default: one for each core).")
    private @Nullable String threads;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "Editions that stay (default: " + RunOptions.DEFAULT_KEEP + ").")
    private @Nullable String keep;

    @Option(
            names = "--accept-changes",
            paramLabel = "REASON",
            description = "Publish this time though the edition moved far from the one before; the reason is recorded.")
    private @Nullable String acceptChanges;

    @Option(
            names = "--gate-loss",
            paramLabel = "PERCENT",
            description = "Submissions, bodies or statements that may go in one night (default: 50).")
    private @Nullable String gateLoss;

    @Option(
            names = "--gate-totals",
            paramLabel = "PERCENT",
            description = "How far a total over the same bodies may move in one night (default: 50).")
    private @Nullable String gateTotals;

    @Option(
            names = "--gate-history",
            paramLabel = "PERCENT",
            description = "Statements on years that are over that may change or go in one night (default: 25).")
    private @Nullable String gateHistory;

    @Option(
            names = "--gate-smallest",
            paramLabel = "N",
            description = "Of fewer than N, a loss or change never stops an edition (default: 20).")
    private @Nullable String gateSmallest;

    @Option(
            names = "--warehouse",
            paramLabel = "URL",
            description = "JDBC URL of the warehouse, H2 or PostgreSQL (default: an H2 file in the output folder).")
    private @Nullable String warehouse;

    @Option(names = "--parquet", description = "Publish observations and statements as Parquet files, too.")
    private boolean parquet;

    @Option(
            names = "--profiles",
            paramLabel = "N",
            description = "Draw a chart of every body as long as there are no more than N, 0 for none (default: 200).")
    private @Nullable String profiles;

    @Option(
            names = "--areas",
            paramLabel = "N",
            description =
                    "Make a folder for every county, to be sent on its own, while there are no more counties (200);"
                            + " 0 for none.")
    private @Nullable String areas;

    @Option(names = "--config", paramLabel = "FILE", description = "Properties file with settings.")
    private @Nullable String config;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    private final Terminal terminal;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RunSettings settings = RunOptions.of(new Layers(given(), terminal.environment()));
        RunResult result = run(settings);
        Path edition = result.edition();
        if (edition != null) {
            terminal.out().println(result.outcome() + ": " + edition);
        }
        result.messages().forEach(message -> terminal.err().println("nianjian: " + message));
        if (result.exitCode() == ExitCode.OK || result.exitCode() == ExitCode.ATTENTION) {
            ClassData.keep();
        }
        return result.exitCode();
    }

    private RunResult run(RunSettings settings) {
        if (!terminal.interactive()) {
            return run(settings, new ProgressLog(() -> System.nanoTime() / 1_000_000));
        }
        Logging.quiet();
        try (ProgressBar bar = new ProgressBar(terminal.err())) {
            return run(settings, bar::show);
        }
    }

    private static RunResult run(RunSettings settings, Progress progress) {
        try {
            return new NianjianRun(settings, progress).run();
        } catch (ConfigurationException e) {
            throw new UsageException(e.lines());
        }
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "input", input);
        put(given, "output", output);
        put(given, "within", within);
        put(given, "threads", threads);
        put(given, "keep", keep);
        put(given, "accept-changes", acceptChanges);
        put(given, "gate-loss", gateLoss);
        put(given, "gate-totals", gateTotals);
        put(given, "gate-history", gateHistory);
        put(given, "gate-smallest", gateSmallest);
        put(given, "warehouse", warehouse);
        put(given, "parquet", parquet ? "yes" : null);
        put(given, "profiles", profiles);
        put(given, "areas", areas);
        put(given, "config", config);
        reading.putInto(given);
        return given;
    }

    static void put(Map<String, String> given, String key, @Nullable String value) {
        if (value != null) {
            given.put(key, value);
        }
    }
}
