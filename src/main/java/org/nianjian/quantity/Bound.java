package org.nianjian.quantity;

/** What a stated number says of the real one: equal to it, not above it, not below it, or near it. */
public enum Bound {
    EXACT("exact"),
    AT_LEAST("at_least"),
    AT_MOST("at_most"),
    ABOUT("about");

    private final String code;

    Bound(String code) {
        this.code = code;
    }

    /** The published word: {@code exact}, {@code at_least}, {@code at_most} or {@code about}. */
    public String code() {
        return code;
    }

    /**
     * The bound of a published word.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    public static Bound of(String code) {
        for (Bound bound : values()) {
            if (bound.code.equals(code)) {
                return bound;
            }
        }
        throw new IllegalArgumentException("no bound is called " + code);
    }

    /** The bound of a sum of two numbers with these bounds: they add as intervals do. */
    public Bound plus(Bound other) {
        if (this == EXACT || this == other) {
            return other;
        }
        return other == EXACT ? this : ABOUT;
    }

    /** The bound of {@code −x} for a number {@code x} with this bound. */
    public Bound negated() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case AT_MOST -> AT_LEAST;
            case EXACT, ABOUT -> this;
        };
    }
}
