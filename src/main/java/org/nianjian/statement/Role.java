package org.nianjian.statement;

/** What an observation did for the statement of its indicator. */
public enum Role {
    COUNTED("counted"),
    TOTAL("total"),
    PART("part"),
    REPEAT("repeat"),
    STAGE("stage"),
    APART("apart"),
    NOT_COUNTED("not_counted");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The published word. */
    public String code() {
        return code;
    }

    /**
     * The role of a published word.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    public static Role of(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role is called " + code);
    }
}
