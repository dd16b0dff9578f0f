package org.nianjian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.nianjian.job.ConfigurationException;
import org.nianjian.job.GateSettings;
import org.nianjian.job.NianjianRun;
import org.nianjian.job.RunResult;
import org.nianjian.job.RunSettings;
import org.nianjian.job.step.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a whole night takes from nothing, in a heap of 1 GB: ten towns, and three thousand in a hundred counties, with reports
 * for two years each. What each part took is printed beside.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseParallelGC"})
public class NightBenchmark {
    private static final int YEARS = 2;

    @Param({"10", "3000"})
    private int towns;

    private Path folder = Path.of("");

    /** Writes the reports. */
    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("nianjian-night");
        LargeInput.write(folder.resolve("input"), towns, YEARS);
    }

    /** One night. */
    @Benchmark
    public RunResult night() throws ConfigurationException {
        Parts parts = new Parts();
        RunSettings settings = new RunSettings(
                folder.resolve("input"),
                folder.resolve("output"),
                "99",
                Runtime.getRuntime().availableProcessors(),
                1,
                GateSettings.DEFAULT,
                null,
                null);
        RunResult result = new NianjianRun(settings, parts).run();
        parts.print();
        return result;
    }

    /** Takes everything away. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Adds up how long the steps took, and publication output by output. */
    private static final class Parts implements Progress {
        private final Map<String, Long> millis = new LinkedHashMap<>();
        private long since = System.nanoTime();
        private String now = "before the first step";

        @Override
        public void at(String step, int done, int of) {
            long time = System.nanoTime();
            millis.merge(now, (time - since) / 1_000_000, Long::sum);
            since = time;
            now = step.equals("publish") ? step + " " + done + " of " + of : step;
        }

        void print() {
            at("", 0, 0);
            millis.forEach((part, took) -> System.out.printf("%8d ms  %s%n", took, part));
        }
    }
}
