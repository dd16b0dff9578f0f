package org.nianjian.job;

import java.nio.file.Path;
import org.nianjian.job.step.Progress;

/**
 * A run in a process of its own that may die in the middle of it, as by {@code kill -9}: nothing is closed, flushed or
 * rolled back. Arguments: input, output, threads and, if it is to die, how many signs of progress it may give before.
 */
public final class ChildRun {
    private static final int KILLED = 137;

    private ChildRun() {}

    public static void main(String[] args) throws Exception {
        int signs = args.length > 3 ? Integer.parseInt(args[3]) : Integer.MAX_VALUE;
        int[] seen = {0};
        Progress progress = (what, done, of) -> {
            System.out.println(what + " " + done + "/" + of);
            System.out.flush();
            if (++seen[0] == signs) {
                Runtime.getRuntime().halt(KILLED);
            }
        };
        RunSettings settings = new RunSettings(
                Path.of(args[0]),
                Path.of(args[1]),
                null,
                Integer.parseInt(args[2]),
                30,
                GateSettings.DEFAULT,
                null,
                null);
        try {
            RunResult result = QuickRun.of(settings, progress).run();
            System.out.println(result);
            System.exit(result.exitCode());
        } catch (ConfigurationException e) {
            e.lines().forEach(System.err::println);
            System.exit(ExitCode.CONFIGURATION);
        }
    }
}
