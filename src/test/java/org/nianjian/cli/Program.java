package org.nianjian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The program as it was built, run as a process of its own with an environment that holds nothing but what is given. */
final class Program {
    static final Path HOME = Path.of(System.getProperty("nianjian.home", "")).toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** What a process left behind. */
    record Ended(int code, String out, String err) {
        List<String> errLines() {
            return err.lines().toList();
        }
    }

    private Program() {}

    /** {@code java -jar target/nianjian.jar}. */
    static Ended jar(Path workFolder, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-jar",
                HOME.resolve("target/nianjian.jar").toString()));
        command.addAll(List.of(arguments));
        return run(workFolder, environment, "", command);
    }

    /** {@code bin/nianjian} of the folder that operators get, by whatever path. */
    static Ended script(Path script, Path workFolder, String input, String... arguments) throws Exception {
        return script(script, workFolder, Map.of(), input, arguments);
    }

    /** The same with something more in its environment. */
    static Ended script(
            Path script, Path workFolder, Map<String, String> environment, String input, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Map<String, String> all = new TreeMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        return run(workFolder, all, input, command);
    }

    static Path script() {
        return HOME.resolve("target/nianjian/bin/nianjian");
    }

    private static Ended run(Path workFolder, Map<String, String> environment, String input, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("nianjian", ".out");
        Path err = Files.createTempFile("nianjian", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workFolder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            if (!process.waitFor(4, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + command);
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
