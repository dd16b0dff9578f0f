package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.job.step.Progress;

/** Runs in processes of their own, and what an undisturbed one publishes. */
abstract class ChildRuns {
    static final int KILLED = 137;

    @TempDir
    static Path folder;

    static Path input;
    static Map<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        input = InventedInput.in(folder.resolve("input"));
        InventedInput.broken(input);
        Path output = folder.resolve("undisturbed");
        assertEquals(ExitCode.ATTENTION, run(output).exitCode());
        undisturbed = EditionBytes.of(output);
    }

    static RunResult run(Path output) throws ConfigurationException {
        return QuickRun.of(new RunSettings(input, output, null, 2, 30, GateSettings.DEFAULT, null, null), Progress.NONE)
                .run();
    }

    static ProcessBuilder child(Path output, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ChildRun.class.getName(),
                input.toString(),
                output.toString(),
                "2"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    static int editions(Path output) throws IOException {
        try (var all = Files.list(output.resolve("editions"))) {
            return (int) all.count();
        }
    }
}
