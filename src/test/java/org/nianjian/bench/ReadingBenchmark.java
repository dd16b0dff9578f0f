package org.nianjian.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nianjian.indicator.FigureReader;
import org.nianjian.indicator.Reading;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast one core gets from texts to observations. The line that ends in {@code :kilobytes} says it in kB of UTF-8 a
 * second. The collector is the one that the start script names. The texts are the gold reports, or the sample input where there are none.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Threads(1)
public class ReadingBenchmark {
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> bytes = new ArrayList<>();
    private final OutlineReader outlines = new OutlineReader();
    private final FigureReader figures =
            new FigureReader(CatalogueLoader.builtIn().lexicon());
    private int next;

    /** How much text was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        private long bytes;

        /** Begins to count anew. */
        @Setup(Level.Iteration)
        public void reset() {
            bytes = 0;
        }

        /** What JMH shows for every second. */
        public long kilobytes() {
            return bytes / 1_000;
        }
    }

    /** Loads the texts. */
    @Setup
    public void load() throws IOException {
        for (String text : Texts.ordinary()) {
            texts.add(text);
            bytes.add(text.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    /** Reads one text after the other. */
    @Benchmark
    public Reading textToObservations(Volume volume) {
        int at = next;
        next = at + 1 == texts.size() ? 0 : at + 1;
        volume.bytes += bytes.get(at);
        return figures.read(outlines.read(texts.get(at)));
    }
}
