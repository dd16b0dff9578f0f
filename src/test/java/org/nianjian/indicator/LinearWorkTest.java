package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianjian.bench.Nonsense;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;

/**
 * That reading twice as long a text asks for twice the memory, whatever the text is. What a byte costs in time is measured
 * on demand, by the benchmark of linearity.
 */
class LinearWorkTest {
    private static final int LENGTH = 30_000;

    /** What a text costs whatever its length. */
    private static final long BESIDES = 200_000;

    private static final FigureReader FIGURES =
            new FigureReader(CatalogueLoader.builtIn().lexicon());

    @ParameterizedTest
    @EnumSource(Nonsense.class)
    void aTextTwiceAsLongTakesTwiceTheMemory(Nonsense kind) {
        Assumptions.assumeTrue(
                ManagementFactory.getThreadMXBean() instanceof ThreadMXBean,
                "this JVM does not count what is allocated");
        String text = kind.ofLength(LENGTH);
        String twice = kind.ofLength(2 * LENGTH);
        allocated(text);

        long once = allocated(text);
        long both = allocated(twice);

        assertTrue(both <= 2.2 * once + BESIDES, kind + ": " + once + " bytes, then " + both);
    }

    private static long allocated(String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        FIGURES.read(new OutlineReader().read(text));
        return threads.getThreadAllocatedBytes(thread) - before;
    }
}
