package org.nianjian.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates and periods, in digits and in Chinese numerals, so that none of them becomes a figure. */
final class DateReader {
    /** What says that a time begins with the month before it. */
    private static final Phrases BEGINS = Phrases.of(DateMention.UNTIL_NOW, "以来", "开始");

    /** No date ends where the text begins. */
    private static final int NONE = 0;

    /** So many digits has a year. */
    private static final int YEAR = 4;

    private final String text;
    private final int from;
    private final int to;
    private final List<DateMention> found;

    DateReader(String text, int from, int to, List<DateMention> found) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.found = found;
    }

    /** The end of the date, quarter or clock time that begins at {@code at}, a numeral; 0 if none does. */
    int read(int at) {
        int end = DateNumbers.end(text, at, to);
        if (end - at > 8 || end - at < YEAR && goesOnOtherwise(end)) {
            return NONE;
        }
        int value = DateNumbers.value(text, at, end);
        if (value < 0) {
            return NONE;
        }
        boolean arabic = Chars.isDigit(text.charAt(at));
        int date = NONE;
        if (end - at == YEAR && DateNumbers.isYear(value)) {
            date = fromYear(at, end, value, arabic);
        } else if (end - at > YEAR && arabic) {
            date = broken(at, end);
        }
        if (date == NONE && DateNumbers.small(text, at, end) >= 0 && value <= 31) {
            date = quarter(at, end, value, null, at);
            date = date != NONE ? date : monthOrDay(at, end, value, null, at);
            date = date != NONE ? date : ClockTimes.end(text, at, end, value, from, to);
        }
        if (date != NONE) {
            return date;
        }
        // 3年, 近十年: how long something lasted is a matter of dates, not a figure.
        int next = Chars.skipBlanks(text, end, to, 1);
        return value < 1900 && is(next, '年') ? next + 1 : NONE;
    }

    /** Whether a character of words follows that goes on no date, as behind most numbers. */
    private boolean goesOnOtherwise(int at) {
        return at < to && Chars.isHan(text.charAt(at)) && !Chars.in("年月日时点季至到", text.charAt(at));
    }

    /** Whether a quarter follows the number that begins here: 第三季度 is no ordinary ordinal. */
    boolean isQuarter(int at) {
        return Chars.stands("季度", text, DateNumbers.end(text, at, to), to);
    }

    private boolean is(int at, String chars) {
        return at < to && Chars.in(chars, text.charAt(at));
    }

    private boolean is(int at, char c) {
        return at < to && text.charAt(at) == c;
    }

    private int fromYear(int at, int end, int year, boolean arabic) {
        int next = Chars.skipBlanks(text, end, to, 2);
        if (is(next, '年')) {
            return behindYear(at, next + 1, year);
        }
        if (arabic && is(end, "-/.．")) {
            int iso = isoEnd(at, end, year);
            if (iso != NONE) {
                return iso;
            }
        }
        if (next < to && Chars.isRangeMark(text.charAt(next))) {
            return yearsEnd(at, end, next, year);
        }
        return arabic && isYearWithoutMark(at, end, year) ? add(at, end, year, null, null) : NONE;
    }

    /** 2023区政府: a year of our time that lost its 年 stands glued to a word that is no measure word. */
    private boolean isYearWithoutMark(int at, int end, int year) {
        boolean glued = end < to && Chars.isHan(text.charAt(end)) && !is(end, "余多号万亿千百来个成分倍以左上");
        boolean bracketed = at > from && Chars.in("〔[［【（(", text.charAt(at - 1));
        return glued && !bracketed && year >= 2010 && year <= 2035 && MeasureWords.lengthAt(text, end, to) == 0;
    }

    /** 2021—2025年. */
    private int yearsEnd(int at, int end, int mark, int year) {
        int second = behindRangeMark(mark);
        int secondEnd = DateNumbers.end(text, second, to);
        int last = secondEnd - second == 4 ? DateNumbers.value(text, second, secondEnd) : NONE;
        if (!DateNumbers.isYear(last) || last <= year) {
            return NONE;
        }
        int next = Chars.skipBlanks(text, secondEnd, to, 2);
        if (!is(next, '年') && MeasureWords.lengthAt(text, next, to) > 0) {
            return NONE;
        }
        int stop = is(next, '年') ? next + 1 : secondEnd;
        add(at, end, year, null, null);
        add(second, stop, last, null, null);
        return stop;
    }

    private int behindYear(int at, int end, int year) {
        int next = Chars.skipBlanks(text, end, to, 2);
        int first = is(next, "前第") ? next + 1 : next;
        int numberEnd = DateNumbers.end(text, first, to);
        int number = DateNumbers.small(text, first, numberEnd);
        if (number >= 1 && number <= 12) {
            int date = quarter(first, numberEnd, number, year, at);
            date = date == NONE && first == next ? monthOrDay(next, numberEnd, number, year, at) : date;
            if (date != NONE) {
                return date;
            }
        }
        if (startsWithAny(next, "上半年", "下半年")) {
            boolean firstHalf = text.charAt(next) == '上';
            return add(at, next + 3, year, firstHalf ? 1 : 7, firstHalf ? 6 : 12);
        }
        return add(at, is(end, '度') ? end + 1 : end, year, null, null);
    }

    /** 一季度, 前三季度, 2024年第2季度. */
    private int quarter(int at, int end, int quarter, @Nullable Integer year, int start) {
        if (quarter < 1 || quarter > 4 || !startsWithAny(end, "季度")) {
            return NONE;
        }
        boolean upTo = at > from && text.charAt(at - 1) == '前';
        return add(start, end + 2, year, upTo ? 1 : quarter * 3 - 2, quarter * 3);
    }

    /** 2025-03-03, 2025/3/3, 2025.3.3, 2025-03. */
    private int isoEnd(int at, int end, int year) {
        int monthEnd = DateNumbers.end(text, end + 1, to);
        int month = DateNumbers.small(text, end + 1, monthEnd);
        if (month < 1 || month > 12) {
            return NONE;
        }
        if (monthEnd < to && text.charAt(monthEnd) == text.charAt(end)) {
            int dayEnd = DateNumbers.end(text, monthEnd + 1, to);
            int day = DateNumbers.small(text, monthEnd + 1, dayEnd);
            if (day >= 1 && day <= 31) {
                return add(at, dayEnd, year, month, month);
            }
        }
        int next = Chars.skipBlanks(text, monthEnd, to, 1);
        boolean ends = monthEnd >= to || !Chars.isLatin(text.charAt(monthEnd));
        boolean measured = MeasureWords.lengthAt(text, next, to) > 0 || is(next, "%％万亿");
        return monthEnd - end == 3 && ends && !measured ? add(at, monthEnd, year, month, month) : NONE;
    }

    /** Dates that lost a mark: 20256月, 2025730日, 20212025年, 20250303. */
    private int broken(int at, int end) {
        int year = DateNumbers.value(text, at, at + 4);
        int rest = DateNumbers.value(text, at + 4, end);
        if (!DateNumbers.isYear(year)) {
            return NONE;
        }
        int next = Chars.skipBlanks(text, end, to, 1);
        if (is(next, '月') && end - at <= 6 && rest >= 1 && rest <= 12) {
            return behindMonth(next + 1, rest, year, at);
        }
        if (is(next, '年') && end - at == 8 && DateNumbers.isYear(rest)) {
            add(at, at + 4, year, null, null);
            return add(at + 4, next + 1, rest, null, null);
        }
        boolean day = is(next, '日');
        if (day || (end - at == 8 && MeasureWords.lengthAt(text, next, to) == 0)) {
            boolean short1 = end - at == 6 || (end - at == 7 && Chars.digitValue(text.charAt(at + 4)) > 1);
            int monthEnd = at + (short1 ? 5 : 6);
            int month = DateNumbers.value(text, at + 4, monthEnd);
            int dayValue = DateNumbers.value(text, monthEnd, end);
            if (month >= 1 && month <= 12 && dayValue >= 1 && dayValue <= 31) {
                return add(at, day ? next + 1 : end, year, month, month);
            }
        }
        return NONE;
    }

    /** 3月, 3月15日, 1—11月, 1月至11月, 15日; {@code start} is where the mention begins, its year included. */
    private int monthOrDay(int at, int end, int value, @Nullable Integer year, int start) {
        int next = Chars.skipBlanks(text, end, to, 2);
        if (is(next, '月') && value >= 1 && value <= 12) {
            // 一月一分析: every month, not January.
            boolean monthly = text.charAt(at) == '一' && is(next + 1, '一');
            return monthly ? next + 1 : behindMonth(next + 1, value, year, start);
        }
        if (is(next, '日')) {
            return next + 1;
        }
        if (next >= to || (!Chars.isRangeMark(text.charAt(next)) && text.charAt(next) != '、')) {
            return NONE;
        }
        int second = behindRangeMark(next);
        int secondEnd = DateNumbers.end(text, second, to);
        int last = DateNumbers.small(text, second, secondEnd);
        int mark = Chars.skipBlanks(text, secondEnd, to, 1);
        if (last <= value) {
            return NONE;
        }
        return is(mark, '月') && value >= 1 && last <= 12 ? add(start, suffixEnd(mark + 1), year, value, last) : NONE;
    }

    private int behindMonth(int end, int month, @Nullable Integer year, int start) {
        int next = Chars.skipBlanks(text, end, to, 1);
        int numberEnd = DateNumbers.end(text, next, to);
        int day = DateNumbers.small(text, next, numberEnd);
        int mark = Chars.skipBlanks(text, numberEnd, to, 1);
        if (day >= 1 && day <= 31 && is(mark, "日号")) {
            return addPeriod(start, mark + 1, year, month);
        }
        if (next < to && Chars.isRangeMark(text.charAt(next))) {
            int second = behindRangeMark(next);
            int secondEnd = DateNumbers.end(text, second, to);
            int last = DateNumbers.small(text, second, secondEnd);
            int unit = Chars.skipBlanks(text, secondEnd, to, 1);
            if (last > month && last <= 12 && is(unit, '月')) {
                return add(start, suffixEnd(unit + 1), year, month, last);
            }
        }
        return addPeriod(start, suffixEnd(end), year, month);
    }

    private int suffixEnd(int at) {
        return is(at, "份底末初") ? at + 1 : at;
    }

    /** Adds a month that may be the end (截至11月底) or the beginning (3月以来) of the period that is meant. */
    private int addPeriod(int start, int end, @Nullable Integer year, int month) {
        boolean since = BEGINS.lengthAt(text, end, to) > 0 || (is(end, '起') && !is(end + 1, "草诉"));
        boolean until = isUntil(start) || startsWithAny(end, "为止", "止");
        return add(start, end, year, until ? 1 : month, since && !until ? 12 : month);
    }

    private boolean startsWithAny(int at, String... words) {
        for (String word : words) {
            if (Chars.stands(word, text, at, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUntil(int start) {
        int end = Chars.lastBefore(text, start, from, 2) + 1;
        return endsWith(end, "截至")
                || endsWith(end, "截止")
                || endsWith(end, "截止到")
                || endsWith(end, "截止至")
                || endsWith(end, "截至到");
    }

    private boolean endsWith(int end, String word) {
        return end - word.length() >= from && text.startsWith(word, end - word.length());
    }

    private int behindRangeMark(int at) {
        int i = at + 1;
        if (i < to && Chars.isRangeMark(text.charAt(i))) {
            i++;
        }
        return Chars.skipBlanks(text, i, to, 2);
    }

    private int add(
            int start, int end, @Nullable Integer year, @Nullable Integer fromMonth, @Nullable Integer toMonth) {
        found.add(new DateMention(new Span(start, end), year, fromMonth, toMonth));
        return end;
    }
}
