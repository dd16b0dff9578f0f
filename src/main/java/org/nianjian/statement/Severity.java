package org.nianjian.statement;

/** How much a finding matters: something to know, something to look at, something to mend. */
public enum Severity {
    INFO("info"),
    WARNING("warning"),
    ERROR("error");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The published word. */
    public String code() {
        return code;
    }

    /**
     * The severity of a published word.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    public static Severity of(String code) {
        for (Severity severity : values()) {
            if (severity.code.equals(code)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("no severity is called " + code);
    }
}
