package org.nianjian.statement.comparing;

/** Whether a comparison that a report makes agrees with the data. */
public enum Agreement {
    AGREES("agrees"),
    DIFFERS("differs"),
    NOT_CHECKABLE("not_checkable");

    private final String code;

    Agreement(String code) {
        this.code = code;
    }

    /** The published word. */
    public String code() {
        return code;
    }

    /**
     * The agreement of a published word.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    public static Agreement of(String code) {
        for (Agreement agreement : values()) {
            if (agreement.code.equals(code)) {
                return agreement;
            }
        }
        throw new IllegalArgumentException("no agreement is called " + code);
    }
}
