package org.nianjian.cli;

import java.util.function.LongSupplier;
import org.nianjian.job.step.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log how far a run is: when a step is done, and every ten seconds before. */
final class ProgressLog implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressLog.class);
    private static final long PAUSE_MILLIS = 10_000;

    private final LongSupplier clock;
    private String step = "";
    private long told;

    /** @param clock milliseconds that only ever grow */
    ProgressLog(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public void at(String what, int done, int of) {
        long now = clock.getAsLong();
        boolean first = !what.equals(step);
        if (done >= of || !first && now - told >= PAUSE_MILLIS) {
            LOG.info("{}: {} of {}", what, done, of);
            told = now;
        } else if (first) {
            told = now;
        }
        step = what;
    }
}
