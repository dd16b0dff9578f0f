package org.nianjian.job;

import java.util.List;

/** Something that a person has to mend before a run can begin; nothing has been read or written. */
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    /** One line for every mistake: where it is, what is wrong, and what to do. */
    public ConfigurationException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    ConfigurationException(String line) {
        this(List.of(line));
    }

    /** All mistakes, a line each. */
    public List<String> lines() {
        return lines;
    }
}
