package org.nianjian.publish.chart.form;

import java.util.Collection;
import java.util.List;
import org.nianjian.publish.chart.data.Change;
import org.nianjian.publish.chart.data.Noted;
import org.nianjian.publish.chart.data.Value;
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

    /** The mark of a report that repeats another one. */
    static String copy(boolean copied, Lang lang) {
        return marks(false, copied, false, lang);
    }

    /** The marks behind a figure: corrected by hand, from a report that repeats another one, recognised in a scan. */
    private static String marks(boolean corrected, boolean copied, boolean recognised, Lang lang) {
        return (corrected ? lang.of("改", " r") : "")
                + (copied ? lang.of("同", " d") : "")
                + (recognised ? lang.of("扫", " s") : "");
    }

    static String marks(Value value, Lang lang) {
        return marks(value.corrected(), value.copied(), value.recognised(), lang);
    }

    static String marks(Noted noted, Lang lang) {
        return marks(noted.corrected() > 0, noted.copied() > 0, noted.recognised() > 0, lang);
    }

    /** Adds what the marks mean of single values. */
    static void addMarks(List<String> notes, Collection<Value> values, Lang lang) {
        if (values.stream().anyMatch(Value::corrected)) {
            notes.add(lang.of("改：经人工更正或确认。", "r: corrected or confirmed by hand."));
        }
        if (values.stream().anyMatch(Value::copied)) {
            notes.add(lang.of("同：所在报告与别的报告雷同。", "d: the report mostly repeats another one."));
        }
        if (values.stream().anyMatch(Value::recognised)) {
            notes.add(lang.of("扫：由程序从扫描件中识别。", "s: recognised in a scan."));
        }
    }

    /** Adds what the marks mean of sums and medians. */
    static void addMarksOfMany(List<String> notes, Collection<Noted> noted, Lang lang) {
        if (noted.stream().anyMatch(each -> each.corrected() > 0)) {
            notes.add(lang.of("改：含经人工更正或确认的数。", "r: includes values corrected or confirmed by hand."));
        }
        if (noted.stream().anyMatch(each -> each.copied() > 0)) {
            notes.add(lang.of("同：含雷同报告的数。", "d: includes values of reports that mostly repeat another one."));
        }
        if (noted.stream().anyMatch(each -> each.recognised() > 0)) {
            notes.add(lang.of("扫：含由程序从扫描件中识别的数。", "s: includes values recognised in scans."));
        }
    }

    /** Sentences one after the other, in the way of the language. */
    static String sentences(List<String> sentences, Lang lang) {
        return String.join(lang.of("", " "), sentences);
    }
}
