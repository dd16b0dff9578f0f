package org.nianjian.quality;

/**
 * How much an edition holds.
 *
 * @param submissions current submissions, superseded and rejected ones left out
 * @param bodies bodies with at least one of them
 * @param statements statements of all years
 */
public record Counts(int submissions, int bodies, int statements) {}
