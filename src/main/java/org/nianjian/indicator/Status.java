package org.nianjian.indicator;

/** Whether a figure happened in the report's year, is intended, belongs to an earlier year, or was left out. */
public enum Status {
    ACTUAL("actual"),
    PLAN("plan"),
    PRIOR("prior"),
    REDACTED("redacted");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The published word. */
    public String code() {
        return code;
    }

    /**
     * The status of a published word.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    public static Status of(String code) {
        for (Status status : values()) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status is called " + code);
    }
}
