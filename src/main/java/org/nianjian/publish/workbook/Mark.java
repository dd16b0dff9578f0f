package org.nianjian.publish.workbook;

/** The signs that stand where a workbook has no number, and beside those that need a note. */
enum Mark {
    NOT_REPORTED("[x]"),
    NOT_APPLICABLE("[z]"),
    REDACTED("[c]"),
    BREAK("[b]"),
    ABOUT("[e]"),
    REVISED("[r]"),
    RECOGNISED("[s]");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
