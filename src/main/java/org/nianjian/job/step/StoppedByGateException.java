package org.nianjian.job.step;

import java.nio.file.Path;
import org.nianjian.quality.gate.Verdict;

/** The edition must not take the place of the last one; the job ends here, and goes on from here when it is run again. */
public final class StoppedByGateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;
    private final transient Path held;

    StoppedByGateException(Verdict verdict, Path held) {
        // No fault of the program, so nobody needs its stack.
        super(String.join(" ", verdict.reasons()), null, false, false);
        this.verdict = verdict;
        this.held = held;
    }

    /** What the gate said. */
    public Verdict verdict() {
        return verdict;
    }

    /** Where the staged edition is kept for inspection. */
    public Path held() {
        return held;
    }
}
