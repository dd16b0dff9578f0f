package org.nianjian.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.job.step.Progress;
import org.nianjian.publish.run.RunRecord;
import org.nianjian.publish.run.RunRecords;

/** A small invented input folder, the runs on it, and what they publish. */
abstract class InventedNight {
    @TempDir
    Path folder;

    Path input;
    Path output;

    @BeforeEach
    void invent() throws IOException {
        input = InventedInput.in(folder.resolve("input"));
        output = folder.resolve("output");
    }

    RunSettings settings(Path to, int threads) {
        return new RunSettings(input, to, null, threads, 30, GateSettings.DEFAULT, null, null);
    }

    RunResult run() throws ConfigurationException {
        return QuickRun.of(settings(output, 2), Progress.NONE).run();
    }

    List<String> names(String within) throws IOException {
        try (Stream<Path> entries = Files.list(output.resolve(within))) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    String published(String file) throws IOException {
        return Files.readString(output.resolve("latest").resolve(file));
    }

    RunRecord lastRecord() throws IOException {
        return new RunRecords(output).all().get(0);
    }
}
