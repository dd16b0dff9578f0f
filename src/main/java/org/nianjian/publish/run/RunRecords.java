package org.nianjian.publish.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The records of all runs, {@code runs/<id>.json} in the output folder, and the copy that an edition holds. */
public final class RunRecords {
    /** The file in an edition that holds the record of the run that made it. */
    public static final String FILE = "run.json";

    private final Path runs;

    /** The records in that output folder, which need not be there yet. */
    public RunRecords(Path output) {
        runs = output.resolve("runs");
    }

    /**
     * Keeps a record; one of the same id is replaced in one step.
     *
     * @throws IOException if it cannot be written
     */
    public void write(RunRecord run) throws IOException {
        Files.createDirectories(runs);
        replace(runs.resolve(run.id() + ".json"), RunJson.bytes(run));
    }

    /**
     * Puts the record into the folder of the edition that the run made.
     *
     * @throws IOException if it cannot be written
     */
    public static void writeInto(Path edition, RunRecord run) throws IOException {
        replace(edition.resolve(FILE), RunJson.bytes(run));
    }

    /**
     * Every record, the latest run first.
     *
     * @throws IOException if one cannot be read
     */
    public List<RunRecord> all() throws IOException {
        List<RunRecord> all = new ArrayList<>();
        if (Files.isDirectory(runs)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(runs, "*.json")) {
                for (Path file : files) {
                    all.add(RunJson.read(file));
                }
            }
        }
        all.sort(Comparator.comparing(RunRecord::started)
                .thenComparing(RunRecord::id)
                .reversed());
        return all;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path next = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.write(next, bytes);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
