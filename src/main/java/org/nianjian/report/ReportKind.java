package org.nianjian.report;

/** What a report is, told from its title. */
public enum ReportKind {
    ANNUAL_REPORT("annual_report"),
    SUMMARY_AND_PLAN("summary_and_plan"),
    OTHER("other");

    private final String code;

    ReportKind(String code) {
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
    public static ReportKind of(String code) {
        for (ReportKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of report is called " + code);
    }
}
