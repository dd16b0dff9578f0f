package org.nianjian.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.nianjian.indicator.FigureReader;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a byte of a text of 50 MB costs, in nanoseconds: {@code ORDINARY}, which is reports one after the other, and every
 * kind of {@link Nonsense}, none of which should cost more than twice as much. Every figure is a row of the result, so a
 * text that is nothing but figures costs what its rows do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 2, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Threads(1)
public class LinearityBenchmark {
    private static final String ORDINARY = "ORDINARY";
    private static final int BYTES = 50_000_000;
    private static final int WARMING = 300;

    private final OutlineReader outlines = new OutlineReader();
    private final FigureReader figures =
            new FigureReader(CatalogueLoader.builtIn().lexicon());

    @Param({
        ORDINARY,
        "NO_STOP",
        "NO_STOP_FIGURES",
        "DIGITS",
        "CHINESE_NUMERALS",
        "OF_WHICH",
        "OPENING_BRACKETS",
        "EMPTY_BRACKETS",
        "MIXED_BRACKETS",
        "PUNCTUATION",
        "HEADINGS",
        "SHORTCOMINGS",
        "NEGATIONS",
        "NEGATED_NOUNS",
        "PER",
        "PERCENT_SIGNS",
        "COMPARISONS",
        "YEARS",
        "LIST_MARKS",
        "PLACEHOLDERS",
        "COUNTER_LABELS",
        "TABLE_ROWS",
        "TABLE_CELLS",
        "CATALOGUE_WORDS",
        "BLANKS",
        "LINE_ENDS",
        "PAIRED_CHARACTERS"
    })
    private String kind = ORDINARY;

    private String text = "";

    /** Makes the text, and reads ordinary ones until they are read as fast as they will be. */
    @Setup
    public void prepare() throws IOException {
        String reports = String.join("\n", Texts.ordinary()) + "\n";
        for (int i = 0; i < WARMING; i++) {
            figures.read(outlines.read(reports));
        }
        text = kind.equals(ORDINARY)
                ? reports.repeat(BYTES / reports.getBytes(StandardCharsets.UTF_8).length)
                : Nonsense.valueOf(kind).ofBytes(BYTES);
    }

    /** Reads the whole text; what is reported is the time for one of its bytes. */
    @Benchmark
    @OperationsPerInvocation(BYTES)
    public int oneByte() {
        return figures.read(outlines.read(text)).observations().size();
    }
}
