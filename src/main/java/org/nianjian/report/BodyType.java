package org.nianjian.report;

/** What kind of body reports: a government, or a department of one. */
public enum BodyType {
    GOVERNMENT("government"),
    DEPARTMENT("department");

    private final String code;

    BodyType(String code) {
        this.code = code;
    }

    /** The published word. */
    public String code() {
        return code;
    }

    /**
     * The type of a published word.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    public static BodyType of(String code) {
        for (BodyType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type of body is called " + code);
    }
}
