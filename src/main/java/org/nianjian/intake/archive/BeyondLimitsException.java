package org.nianjian.intake.archive;

import java.io.IOException;

/** An archive holds more than {@link org.nianjian.intake.Limits} allow. */
final class BeyondLimitsException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is too much, in Chinese, for the rejection */
    BeyondLimitsException(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
