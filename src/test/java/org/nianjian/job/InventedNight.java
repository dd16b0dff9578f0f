package org.nianjian.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.job.step.Progress;
import org.nianjian.publish.csv.CsvReader;
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

    /** The cells of these columns in every row in which a column has a value, separated by commas. */
    List<String> cells(String table, String column, String value, String... columns) throws IOException {
        return cells(table, Map.of(column, value), columns);
    }

    /** The cells of these columns in every row in which all of those have these values, separated by commas. */
    List<String> cells(String table, Map<String, String> where, String... columns) throws IOException {
        List<String> rows = new ArrayList<>();
        try (CsvReader csv = new CsvReader(output.resolve("latest").resolve(table))) {
            while (csv.hasNext()) {
                var row = csv.next();
                if (where.entrySet().stream()
                        .allMatch(it -> row.apply(it.getKey()).equals(it.getValue()))) {
                    List<String> cells = new ArrayList<>();
                    for (String each : columns) {
                        cells.add(row.apply(each));
                    }
                    rows.add(String.join(",", cells));
                }
            }
        }
        return rows;
    }
}
