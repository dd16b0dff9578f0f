package org.nianjian.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input, as bytes
 * @param out what the command was asked for; the writer does not flush by itself
 * @param err everything else: messages, progress
 * @param interactive whether a person sits before it, so that colours and a progress bar make sense
 * @param environment the environment variables
 */
record Terminal(
        InputStream in, PrintWriter out, PrintWriter err, boolean interactive, Map<String, String> environment) {

    /**
     * The terminal of this process. Standard output and standard error are UTF-8 from now on whatever the locale says,
     * for what is written there is Chinese.
     */
    static Terminal ofProcess() {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        Map<String, String> environment = System.getenv();
        boolean interactive = System.console() != null && !"dumb".equals(environment.getOrDefault("TERM", "dumb"));
        return new Terminal(
                System.in,
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                interactive,
                environment);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Whether text may be coloured: a person is there and has not asked for none ({@code NO_COLOR}). */
    boolean colours() {
        return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
