package org.nianjian.statement;

/** Why two years of one indicator are not, or not fully, comparable; published in this order. */
public enum Comparability {
    APPROXIMATE("approximate"),
    PARTIAL_YEAR("partial_year"),
    PREVIOUS_MISSING("previous_missing"),
    PREVIOUS_ZERO("previous_zero"),
    BOUNDARY("boundary"),
    DEFINITION("definition"),
    UNIT("unit"),
    RESTATED("restated"),
    SIGN_UNKNOWN("sign_unknown");

    private final String code;

    Comparability(String code) {
        this.code = code;
    }

    /** The published word. */
    public String code() {
        return code;
    }
}
