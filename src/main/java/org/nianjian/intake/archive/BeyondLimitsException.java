package org.nianjian.intake.archive;

import java.io.IOException;

/** An archive holds more than {@link org.nianjian.intake.Limits} allow. */
final class BeyondLimitsException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean passing;

    /**
     * What is too much.
     *
     * @param sentence what, in Chinese, for the rejection
     * @param passing whether it may be otherwise another time, for it is the time that it took
     */
    BeyondLimitsException(String sentence, boolean passing) {
        super(sentence);
        this.passing = passing;
    }

    boolean passing() {
        return passing;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
