package org.nianjian.job.step;

import java.util.List;

/** The edition must not take the place of the last one; the job ends here, and goes on from here when it is run again. */
public final class StoppedByGateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    StoppedByGateException(List<String> reasons) {
        // No fault of the program, so nobody needs its stack.
        super(String.join(" ", reasons), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    /** Why, a sentence each. */
    public List<String> reasons() {
        return reasons;
    }
}
