package org.nianjian.cli;

/** Something that the person who called the program can put right: a wrong option, a bad file. Exit code 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One line that says what is wrong, where, and what to do about it. */
    UsageException(String message) {
        super(message);
    }
}
