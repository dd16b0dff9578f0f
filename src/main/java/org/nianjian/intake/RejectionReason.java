package org.nianjian.intake;

/** Why a submission could not be read. */
public enum RejectionReason {
    UNSUPPORTED_FORMAT("unsupported_format"),
    EMPTY_FILE("empty_file"),
    BROKEN_FILE("broken_file"),
    NO_TEXT("no_text"),
    PASSWORD_PROTECTED("password_protected"),
    TOO_LARGE("too_large"),
    UNREADABLE("unreadable"),
    /** Archives within archives beyond the limit. */
    NESTED_TOO_DEEP("nested_too_deep"),
    /** Reading took longer than the limit, or more memory. */
    TIMED_OUT("timed_out"),
    LINK("link"),
    CHANGED_WHILE_READ("changed_while_read");

    private final String code;

    RejectionReason(String code) {
        this.code = code;
    }

    /** The published word. */
    public String code() {
        return code;
    }
}
