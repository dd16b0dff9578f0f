package org.nianjian.indicator;

import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Time.Tense;
import org.nianjian.quantity.DateMention;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.QuantityReader;
import org.nianjian.report.Section;
import org.nianjian.report.SectionRole;

/** The year that a section looks back on by its headings: 2023年工作回顾 in a report on 2024. */
final class SectionTime {
    private static final Phrases LOOKS_BACK =
            Phrases.of("工作回顾", "工作情况", "工作总结", "完成情况", "主要工作", "开展情况", "基本情况", "主要数据", "工作成效", "法治工作", "工作概况");
    private static final Phrases ABOUT_OTHERS = Phrases.of("整改", "反馈", "督察", "问题", "以来", "通报", "考核", "规划", "纲要", "计划");

    private static final String SEPARATOR = " / ";

    private SectionTime() {}

    /** The earlier year of a section that looks back on one; null for the year reported on. */
    static @Nullable Time of(Section section, @Nullable Integer reportYear) {
        String path = section.path();
        if (reportYear == null || section.role() != SectionRole.WORK || path.isEmpty()) {
            return null;
        }
        Time found = null;
        for (int from = 0; from < path.length(); ) {
            int next = path.indexOf(SEPARATOR, from);
            int to = next < 0 ? path.length() : next;
            if (beginsWithTime(path, from)) {
                String heading = path.substring(from, to);
                boolean looksBack = LOOKS_BACK.anyIn(heading) && !ABOUT_OTHERS.anyIn(heading);
                Time time = looksBack ? headed(heading, reportYear) : null;
                found = time == null ? found : time;
            }
            from = next < 0 ? to : next + SEPARATOR.length();
        }
        return found;
    }

    /** Whether a heading can begin with a year: a look that settles most of them. */
    private static boolean beginsWithTime(String path, int at) {
        return Character.isDigit(path.charAt(at)) || "二去上".indexOf(path.charAt(at)) >= 0;
    }

    private static @Nullable Time headed(String heading, int reportYear) {
        for (DateMention date :
                QuantityReader.read(heading, 0, heading.length()).dates()) {
            Integer year = date.year();
            boolean earlier = year != null && year < reportYear && date.fromMonth() == null;
            return earlier && date.span().start() == 0 ? new Time(Tense.YEAR, year, false, -1) : null;
        }
        boolean past = heading.startsWith("去年") || heading.startsWith("上年");
        return past ? new Time(Tense.PAST, null, false, -1) : null;
    }
}
