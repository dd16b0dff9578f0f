package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;

/** The years that short strings such as titles and first paragraphs name. */
final class Years {
    /** Spans such as 2021—2025年 name a plan, not the year of a report. */
    private static final Pattern SPAN = Pattern.compile("20\\d{2}年?[-—–~至到－]+(?:20)?\\d{2,4}年?");

    /** The year that a document number carries says when it was issued. */
    private static final Pattern NUMBERED = Pattern.compile("[〔\\[【（(]20\\d{2}[〕\\]】）)]");

    private static final Phrases RANGE_MARKS = Phrases.of("-", "—", "–", "~", "至", "到", "－");
    private static final Phrases BRACKETS = Phrases.of("〔", "[", "【", "（", "(");

    private Years() {}

    /** The first year that a title names as its own: 2023 of 2023年…总结及2024年…计划; null if it names none. */
    static @Nullable Integer ofTitle(String title) {
        List<Integer> years = named(title, true);
        if (years.isEmpty()) {
            years = named(title, false);
        }
        return years.isEmpty() ? null : years.get(0);
    }

    /** The years with 年 behind them, in order. */
    static List<Integer> marked(String words) {
        return named(words, true);
    }

    /** The years of a heading, whether 年 stands behind them or not: 迈向2025. */
    static List<Integer> inHeading(String words) {
        return mayHold(words) ? named(words + "。", false) : List.of();
    }

    /** Whether the words name a year after that one, with 年 behind it. */
    static boolean namesLater(String words, int than) {
        if (words.indexOf('年') < 0) {
            return false;
        }
        for (int year : marked(words)) {
            if (year > than) {
                return true;
            }
        }
        return false;
    }

    /**
     * The years of words that hold no span of years and no document's number, once these are taken out.
     *
     * @param marked whether 年 must follow; else anything may that does not go on a number or a date in digits
     */
    private static List<Integer> named(String words, boolean marked) {
        if (!mayHold(words)) {
            return List.of();
        }
        String plain = withoutOthers(Chars.plain(words));
        List<Integer> years = new ArrayList<>();
        for (int i = plain.indexOf("20"); i >= 0 && i + 4 < plain.length(); i = plain.indexOf("20", i + 1)) {
            boolean begins = i == 0 || !isDigit(plain.charAt(i - 1));
            if (begins && isDigit(plain.charAt(i + 2)) && isDigit(plain.charAt(i + 3))) {
                char next = plain.charAt(i + 4);
                if (next == '年' || !marked && !isDigit(next) && next != '.' && next != '/' && next != '-') {
                    years.add(Integer.valueOf(plain.substring(i, i + 4)));
                }
            }
        }
        return years;
    }

    /** Whether a character stands in the words that a year of this century begins with. */
    private static boolean mayHold(String words) {
        return words.indexOf('2') >= 0 || words.indexOf('２') >= 0 || words.indexOf('二') >= 0;
    }

    private static String withoutOthers(String plain) {
        // Most words hold neither; looking for their marks first is much cheaper than to try the expressions
        // everywhere.
        String rest = RANGE_MARKS.anyIn(plain) ? SPAN.matcher(plain).replaceAll("|") : plain;
        return BRACKETS.anyIn(rest) ? NUMBERED.matcher(rest).replaceAll("|") : rest;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
