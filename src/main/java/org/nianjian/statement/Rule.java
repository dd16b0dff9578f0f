package org.nianjian.statement;

/** The rule that made a statement of a report's observations. */
public enum Rule {
    SINGLE("single"),
    TOTAL("total"),
    SUM("sum"),
    APART("apart"),
    OVERALL("overall"),
    /** A person overrode or added it. */
    CORRECTION("correction");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    /** The published word. */
    public String code() {
        return code;
    }

    /**
     * The rule of a published word.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    public static Rule of(String code) {
        for (Rule rule : values()) {
            if (rule.code.equals(code)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("no rule is called " + code);
    }
}
