package org.nianjian.indicator;

/** How an indicator adds: over a year, at a point of time, or not at all. */
public enum IndicatorKind {
    FLOW("flow"),
    STOCK("stock"),
    RATE("rate");

    private final String code;

    IndicatorKind(String code) {
        this.code = code;
    }

    /** The published word. */
    public String code() {
        return code;
    }

    /**
     * The kind of a published word.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    public static IndicatorKind of(String code) {
        for (IndicatorKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of indicator is called " + code);
    }
}
