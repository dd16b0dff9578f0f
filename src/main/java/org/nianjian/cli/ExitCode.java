package org.nianjian.cli;

/** What the program ends with, for cron and for scripts. */
final class ExitCode {
    /** Published, or nothing had changed; everything was read or acknowledged. */
    static final int OK = 0;
    /** A fault of the program. */
    static final int FAULT = 1;
    /** Wrong usage or configuration; nothing was done. */
    static final int USAGE = 2;

    /** Published, but something waits for a person: unacknowledged rejections, or findings of severity error. */
    static final int PUBLISHED_WITH_ERRORS = 3;

    private ExitCode() {}

    /** Whether a run with that exit code went all the way. */
    static boolean worked(int code) {
        return code == OK || code == PUBLISHED_WITH_ERRORS;
    }
}
