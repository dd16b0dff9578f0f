package org.nianjian.publish.chart.text;

/** A language that charts are drawn in. */
public enum Lang {
    ZH("zh"),
    EN("en");

    private final String code;

    Lang(String code) {
        this.code = code;
    }

    /** The published word, also the value of {@code lang} in HTML. */
    public String code() {
        return code;
    }

    /** The one of two wordings that is in this language. */
    public String of(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
