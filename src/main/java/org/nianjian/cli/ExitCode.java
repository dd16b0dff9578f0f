package org.nianjian.cli;

/** What the program ends with, for cron and for scripts. */
final class ExitCode {
    /** Published, or nothing had changed; everything was read or acknowledged. */
    static final int OK = 0;
    /** A fault of the program. */
    static final int FAULT = 1;
    /** Wrong usage or configuration; nothing was done. */
    static final int USAGE = 2;

    private ExitCode() {}
}
