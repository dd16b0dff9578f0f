package org.nianjian.publish.chart.form;

import java.util.List;
import org.nianjian.publish.chart.data.Change;
import org.nianjian.publish.chart.text.Lang;

/** Words that several forms use. */
final class Phrases {
    /** Not applicable: an en dash, in tables and under years. */
    static final String NOT_APPLICABLE = "–";

    private Phrases() {}

    static String notReported(Lang lang) {
        return lang.of("未报", "n/r");
    }

    static String source(String edition, Lang lang) {
        return lang.of(
                "资料来源：各单位年度法治政府建设情况报告；《年鉴》版本" + edition + "。",
                "Source: annual reports of the bodies on rule-of-law work; Nianjian edition " + edition + ".");
    }

    /** Why there is no change in that year, short enough for a column's width. */
    static String whyNot(Change.Basis basis, Lang lang) {
        return switch (basis) {
            case MEASURED -> "";
            case SMALL_BASE -> lang.of("基数小", "small base");
            case FIRST_YEAR -> lang.of("首年", "first year");
            case NOT_REPORTED_BEFORE -> lang.of("上年未报", "none before");
            case NOBODY_MATCHED -> lang.of("无可比", "no match");
            case SIGN_UNKNOWN -> lang.of("不确定", "unclear");
            case PART_YEAR -> lang.of("未满年", "part year");
            case BREAK -> lang.of("不可比", "break");
        };
    }

    /** Sentences one after the other, in the way of the language. */
    static String sentences(List<String> sentences, Lang lang) {
        return String.join(lang.of("", " "), sentences);
    }
}
