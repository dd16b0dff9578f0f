package org.nianjian.quality.gate;

/**
 * How far an edition may move from the one before, in whole percent; exactly so much is allowed.
 *
 * @param loss how many of its submissions, bodies or statements it may lose, and by how many its bodies may grow beyond its
 *     submissions
 * @param totals how far the total of an indicator and year over the same bodies may move
 * @param history how many of the statements on years before the last may change or go
 * @param smallest below how many of them before, a loss or change says nothing
 */
public record GateLimits(int loss, int totals, int history, int smallest) {
    public static final GateLimits DEFAULT = new GateLimits(50, 50, 25, 20);
}
