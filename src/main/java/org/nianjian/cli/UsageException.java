package org.nianjian.cli;

import java.util.List;

/** Something that the person who called the program can put right: a wrong option, a bad file. Exit code 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    /** One line for every mistake: what is wrong, where, and what to do about it. */
    UsageException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    UsageException(String line) {
        this(List.of(line));
    }

    /** All mistakes, a line each. */
    List<String> lines() {
        return lines;
    }
}
