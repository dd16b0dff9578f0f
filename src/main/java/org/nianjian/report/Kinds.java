package org.nianjian.report;

import java.util.List;

/** Tells from a title what kind of report it heads. */
final class Kinds {
    private static final List<String> RULE_OF_LAW =
            List.of("法治政府", "法治建设", "依法行政", "依法治", "法治工作", "法治镇", "法治乡", "法治县", "法治区", "法治市", "法治街道", "法制政府", "法制建设");
    private static final List<String> LOOKS_BACK = List.of("总结", "情况", "报告", "汇报", "回顾", "小结", "年报", "综述");
    private static final List<String> LOOKS_AHEAD = List.of("计划", "打算", "工作安排", "思路", "工作要点", "谋划", "工作部署");
    private static final List<String> JOINS = List.of("及", "和", "与", "暨", "、", "以及", "兼");

    private Kinds() {}

    /**
     * The kind of the report with the title.
     *
     * @param opening the first paragraph, which stands in for a title that was not found
     */
    static ReportKind of(String title, String opening) {
        if (title.isEmpty()) {
            return Chars.holdsAny(opening, RULE_OF_LAW) ? ReportKind.ANNUAL_REPORT : ReportKind.OTHER;
        }
        boolean back = Chars.holdsAny(title, LOOKS_BACK);
        boolean ahead = Chars.holdsAny(title, LOOKS_AHEAD);
        if (!back || !Chars.holdsAny(title, RULE_OF_LAW)) {
            return ReportKind.OTHER;
        }
        return ahead && joined(title) ? ReportKind.SUMMARY_AND_PLAN : ReportKind.ANNUAL_REPORT;
    }

    /** Whether something that looks ahead is joined to something before it. */
    private static boolean joined(String title) {
        for (String word : LOOKS_AHEAD) {
            int at = title.indexOf(word);
            if (at > 0 && Chars.holdsAny(title.substring(0, at), JOINS)) {
                return true;
            }
        }
        return false;
    }
}
