package org.nianjian.cli;

import java.io.PrintWriter;

/** A bar on one line of the terminal that fills while files are read. Safe to be told by several threads. */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private int shown = -1;

    ProgressBar(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** Shows that so many of so many are done, and what is being done. */
    synchronized void show(String what, int done, int of) {
        int permille = of == 0 ? 1000 : (int) (1000L * Math.min(done, of) / of);
        if (permille == shown && done != of) {
            return;
        }
        shown = permille;
        int filled = WIDTH * permille / 1000;
        terminal.print(CLEAR + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + done + "/" + of + " " + what);
        terminal.flush();
    }

    /** Takes the bar away. */
    @Override
    public synchronized void close() {
        terminal.print(CLEAR);
        terminal.flush();
    }
}
