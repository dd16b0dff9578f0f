package org.nianjian.job.step;

import java.util.List;

/** The edition must not take the place of the last one; the job ends here, and goes on from here when it is run again. */
public final class StoppedByGateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    StoppedByGateException(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** Why, a sentence each. */
    public List<String> reasons() {
        return reasons;
    }
}
