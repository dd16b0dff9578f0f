package org.nianjian.intake.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice, where it is installed: it makes documents that nobody of this project has written. */
final class Office {
    private static final int MINUTES = 5;

    private final Path program;
    private final Path folder;

    /** The one of this machine, or the test is skipped; {@code folder} is where it works. */
    static Office installed(Path folder) {
        Optional<Path> program = program("soffice");
        Assumptions.assumeTrue(program.isPresent(), "skipped: LibreOffice (soffice) is not installed");
        return new Office(program.orElseThrow(), folder);
    }

    private Office(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** A program on the path. */
    static Optional<Path> program(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String each : path.split(File.pathSeparator)) {
            Path program = Path.of(each, name);
            if (!each.isEmpty() && Files.isExecutable(program)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    /**
     * Converts files, all in one call.
     *
     * @param inFilter how they are to be read; empty to leave that to the program
     * @param target ending, or ending and filter, of what is to be made
     * @return where the results lie, each called like its file with another ending
     */
    Path convert(List<Path> files, String inFilter, String target) throws IOException, InterruptedException {
        Path made = folder.resolve("made-" + target.replaceAll("[^a-z]+", "-"));
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless"));
        if (!inFilter.isEmpty()) {
            command.add("--infilter=" + inFilter);
        }
        command.addAll(List.of("--convert-to", target, "--outdir", made.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("soffice did not end within " + MINUTES + " minutes");
        }
        return made;
    }
}
