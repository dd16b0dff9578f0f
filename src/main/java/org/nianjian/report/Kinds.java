package org.nianjian.report;

import org.nianjian.quantity.Phrases;

/** Tells from a title what kind of report it heads. */
final class Kinds {
    private static final Phrases RULE_OF_LAW = Phrases.of(
            "法治政府", "法治建设", "依法行政", "依法治", "法治工作", "法治镇", "法治乡", "法治县", "法治区", "法治市", "法治街道", "法制政府", "法制建设");
    private static final Phrases LOOKS_BACK = Phrases.of("总结", "情况", "报告", "汇报", "回顾", "小结", "年报", "综述");
    private static final Phrases LOOKS_AHEAD = Phrases.of("计划", "打算", "工作安排", "思路", "工作要点", "谋划", "工作部署");
    private static final Phrases JOINS = Phrases.of("及", "和", "与", "暨", "、", "以及", "兼");

    private Kinds() {}

    static boolean onRuleOfLaw(String words) {
        return RULE_OF_LAW.anyIn(words);
    }

    /**
     * The kind of the report with the title.
     *
     * @param opening the first paragraph, which stands in for a title that was not found
     */
    static ReportKind of(String title, String opening) {
        if (title.isEmpty()) {
            return onRuleOfLaw(opening) ? ReportKind.ANNUAL_REPORT : ReportKind.OTHER;
        }
        boolean back = LOOKS_BACK.anyIn(title);
        boolean ahead = LOOKS_AHEAD.anyIn(title);
        if (!back || !onRuleOfLaw(title)) {
            return ReportKind.OTHER;
        }
        return ahead && JOINS.anyIn(title) ? ReportKind.SUMMARY_AND_PLAN : ReportKind.ANNUAL_REPORT;
    }
}
