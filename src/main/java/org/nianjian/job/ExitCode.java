package org.nianjian.job;

/** What a run ends with, for cron and for scripts. */
public final class ExitCode {
    /** Published, or nothing had changed; everything was read or acknowledged. */
    public static final int OK = 0;
    /** A fault of the program. */
    public static final int FAULT = 1;
    /** Wrong usage or configuration; nothing was done. */
    public static final int CONFIGURATION = 2;
    /** Published, with unacknowledged rejections or findings of severity error. */
    public static final int ATTENTION = 3;
    /** Not published: the gate stopped it, the last edition stands. */
    public static final int STOPPED = 4;
    /** Another run is under way. */
    public static final int BUSY = 5;

    private ExitCode() {}
}
