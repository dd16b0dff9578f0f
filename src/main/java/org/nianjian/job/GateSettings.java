package org.nianjian.job;

import org.nianjian.quality.gate.GateLimits;

/**
 * How far an edition may move from the one before without anybody's consent, in whole percent.
 *
 * @param loss how many of its submissions, bodies or statements it may lose
 * @param totals how far the total of an indicator over the same bodies may move
 * @param history how many of the statements on years that are over may change or go
 * @param smallest below how many of them before, a loss or change says nothing
 */
public record GateSettings(int loss, int totals, int history, int smallest) {
    public static final GateSettings DEFAULT = of(GateLimits.DEFAULT);

    private static GateSettings of(GateLimits limits) {
        return new GateSettings(limits.loss(), limits.totals(), limits.history(), limits.smallest());
    }

    /** The same for the gate itself, which the command line does not know. */
    GateLimits limits() {
        return new GateLimits(loss, totals, history, smallest);
    }
}
