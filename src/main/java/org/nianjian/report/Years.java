package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The years that short strings such as titles and first paragraphs name. */
final class Years {
    /** Spans such as 2021—2025年 name a plan, not the year of a report. */
    private static final Pattern SPAN = Pattern.compile("20\\d{2}年?[-—–~至到－]+(?:20)?\\d{2,4}年?");

    /** The year that a document number carries says when it was issued. */
    private static final Pattern NUMBERED = Pattern.compile("[〔\\[【（(]20\\d{2}[〕\\]】）)]");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?:年度?|(?=[^\\d./-]))");
    private static final Pattern MARKED = Pattern.compile("(?<!\\d)(20\\d{2})年");

    private Years() {}

    /** The first year that a title names as its own: 2023 of 2023年…总结及2024年…计划; null if it names none. */
    static @Nullable Integer ofTitle(String title) {
        List<Integer> years = named(title, MARKED);
        if (years.isEmpty()) {
            years = named(title, YEAR);
        }
        return years.isEmpty() ? null : years.get(0);
    }

    /** The years with 年 behind them, in order. */
    static List<Integer> marked(String words) {
        return named(words, MARKED);
    }

    /** Whether the words name a year after that one, with 年 behind it. */
    static boolean namesLater(String words, int than) {
        return words.indexOf('年') >= 0 && marked(words).stream().anyMatch(year -> year > than);
    }

    private static List<Integer> named(String words, Pattern pattern) {
        String plain = NUMBERED.matcher(SPAN.matcher(Chars.plain(words)).replaceAll("|"))
                .replaceAll("|");
        List<Integer> years = new ArrayList<>();
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            years.add(Integer.valueOf(matcher.group(1)));
        }
        return years;
    }
}
