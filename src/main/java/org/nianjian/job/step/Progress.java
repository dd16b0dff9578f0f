package org.nianjian.job.step;

/** Is told how far a run is; called by one thread at a time. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (what, done, of) -> {};

    /**
     * Something was done.
     *
     * @param what what is being done, one word: intake, settle, compare, check, publish
     * @param done how much of it
     * @param of how much there is
     */
    void at(String what, int done, int of);
}
