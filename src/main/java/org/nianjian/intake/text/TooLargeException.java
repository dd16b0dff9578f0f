package org.nianjian.intake.text;

import java.io.IOException;

/** A part of a file is larger than {@link org.nianjian.intake.Limits} allow. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
