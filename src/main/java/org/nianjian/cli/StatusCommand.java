package org.nianjian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianjian.job.ExitCode;
import org.nianjian.job.RunHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianjian status}: what the last runs did. */
@Command(
        name = "status",
        description = "Shows the last runs: how they ended, what they read and published.",
        mixinStandardHelpOptions = true,
        versionProvider = Nianjian.Version.class,
        sortOptions = false)
final class StatusCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Option(names = "--output", paramLabel = "DIR", description = "Folder of editions (default: output).")
    private @Nullable String output;

    @Option(names = "--last", paramLabel = "N", description = "How many runs to show (default: ${DEFAULT-VALUE}).")
    private int last = 10;

    @Option(names = "--config", paramLabel = "FILE", description = "Properties file with settings.")
    private @Nullable String config;

    private final Terminal terminal;

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, String> given = new LinkedHashMap<>();
        RunCommand.put(given, "output", output);
        RunCommand.put(given, "config", config);
        Path folder = RunOptions.path(new Layers(given, terminal.environment()), "output");
        List<RunHistory.Past> runs = runs(folder);
        if (runs.isEmpty()) {
            terminal.out().println("no run has written into " + folder + " yet");
        }
        runs.stream().limit(Math.max(1, last)).forEach(this::show);
        return ExitCode.OK;
    }

    private static List<RunHistory.Past> runs(Path folder) {
        try {
            return RunHistory.of(folder);
        } catch (IOException e) {
            throw new UsageException("the records in " + folder.resolve("runs") + " cannot be read: " + e.getMessage());
        }
    }

    private void show(RunHistory.Past run) {
        String seconds = String.format(
                Locale.ROOT,
                "%.1f s",
                Duration.between(run.started(), run.finished()).toMillis() / 1000.0);
        terminal.out()
                .println(TIME.format(run.started().atZone(ZoneId.systemDefault())) + "  exit " + run.exitCode() + "  "
                        + Columns.pad(run.outcome(), 15) + "  " + Columns.pad(seconds, 8) + "  "
                        + (run.edition() == null ? "" : run.edition()));
        terminal.out()
                .println("    " + run.found() + " submissions, " + run.read() + " read, " + run.rejected()
                        + " rejected; " + run.statements() + " statements; findings: " + run.errors() + " errors, "
                        + run.warnings() + " warnings");
        run.messages().forEach(message -> terminal.out().println("    " + message));
    }
}
