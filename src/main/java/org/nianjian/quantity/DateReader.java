package org.nianjian.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates, periods and clock times, in digits and in Chinese numerals, so that none of them becomes a figure. */
final class DateReader {
    private static final int NONE = -1;

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

    /** The end of the date or time that begins at {@code at}, a digit or Chinese digit; −1 if none does. */
    int read(int at) {
        int end = numberEnd(at);
        if (end - at > 8) {
            return NONE;
        }
        int value = value(at, end);
        if (value < 0) {
            return NONE;
        }
        int digits = end - at;
        boolean arabic = Chars.isDigit(text.charAt(at));
        if (isYear(value) && digits == 4) {
            int date = fromYear(at, end, value, arabic);
            if (date > 0) {
                return date;
            }
        }
        if (digits > 4 && arabic) {
            int date = broken(at, end, value);
            if (date > 0) {
                return date;
            }
        }
        if (value <= 31 && (digits <= 2 || !arabic)) {
            int date = monthOrDay(at, end, value, null, at);
            if (date > 0) {
                return date;
            }
            int clock = clockEnd(at, end, value);
            if (clock > 0) {
                return clock;
            }
        }
        int next = Chars.skipBlanks(text, end, to, 1);
        // 3年, 近十年: how long something lasted is a matter of dates, not a figure.
        return value < 1900 && next < to && text.charAt(next) == '年' ? next + 1 : NONE;
    }

    private int fromYear(int at, int end, int year, boolean arabic) {
        int next = Chars.skipBlanks(text, end, to, 2);
        if (next < to && text.charAt(next) == '年') {
            return behindYear(at, next + 1, year);
        }
        if (next >= to) {
            return NONE;
        }
        char mark = text.charAt(end < to ? end : next);
        if (arabic && (mark == '-' || mark == '/' || mark == '.' || mark == '．')) {
            int iso = isoEnd(at, end, year, mark);
            if (iso > 0) {
                return iso;
            }
        }
        if (Chars.isRangeMark(text.charAt(next))) {
            int second = Chars.skipBlanks(text, skipRangeMarks(next), to, 2);
            int secondEnd = numberEnd(second);
            int secondYear = secondEnd - second == 4 ? value(second, secondEnd) : NONE;
            if (isYear(secondYear) && secondYear > year && secondYear - year < 60) {
                int mark2 = Chars.skipBlanks(text, secondEnd, to, 2);
                boolean named = mark2 < to && text.charAt(mark2) == '年';
                if (named || MeasureWords.lengthAt(text, mark2, to) == 0) {
                    add(at, end, year, null, null);
                    int stop = named ? mark2 + 1 : secondEnd;
                    add(second, stop, secondYear, null, null);
                    return stop;
                }
            }
        }
        return NONE;
    }

    private int behindYear(int at, int end, int year) {
        int next = Chars.skipBlanks(text, end, to, 2);
        if (next < to
                && (Chars.isDigit(text.charAt(next))
                        || Chars.isHanDigit(text.charAt(next))
                        || text.charAt(next) == '十')) {
            int monthEnd = numberEnd(next);
            int month = monthEnd - next <= 2 ? value(next, monthEnd) : NONE;
            if (month >= 1 && month <= 12) {
                int date = monthOrDay(next, monthEnd, month, year, at);
                if (date > 0) {
                    return date;
                }
            }
        }
        int stop = end < to && text.charAt(end) == '度' ? end + 1 : end;
        add(at, stop, year, null, null);
        return stop;
    }

    /** 2025-03-03, 2025/3/3, 2025.3.3, 2025-03. */
    private int isoEnd(int at, int end, int year, char mark) {
        int monthEnd = numberEnd(end + 1);
        int month = monthEnd - end - 1 <= 2 ? value(end + 1, monthEnd) : NONE;
        if (month < 1 || month > 12) {
            return NONE;
        }
        if (monthEnd + 1 < to && text.charAt(monthEnd) == mark) {
            int dayEnd = numberEnd(monthEnd + 1);
            int day = dayEnd - monthEnd - 1 <= 2 ? value(monthEnd + 1, dayEnd) : NONE;
            if (day >= 1 && day <= 31) {
                add(at, dayEnd, year, month, month);
                return dayEnd;
            }
        }
        boolean ends = monthEnd >= to || !Chars.isLatin(text.charAt(monthEnd));
        if (monthEnd - end - 1 == 2
                && ends
                && MeasureWords.lengthAt(text, Chars.skipBlanks(text, monthEnd, to, 1), to) == 0) {
            add(at, monthEnd, year, month, month);
            return monthEnd;
        }
        return NONE;
    }

    /** Dates that lost a mark: 20256月, 2025730日, 20212025年, 20250303. */
    private int broken(int at, int end, int value) {
        int year = value(at, at + 4);
        if (!isYear(year)) {
            return NONE;
        }
        int next = Chars.skipBlanks(text, end, to, 1);
        char mark = next < to ? text.charAt(next) : ' ';
        int rest = value(at + 4, end);
        if (mark == '月' && end - at <= 6 && rest >= 1 && rest <= 12) {
            add(at, next + 1, year, rest, rest);
            return next + 1;
        }
        if (mark == '年' && end - at == 8 && isYear(rest)) {
            add(at, at + 4, year, null, null);
            add(at + 4, next + 1, rest, null, null);
            return next + 1;
        }
        boolean bare = mark != '日' && end - at == 8 && MeasureWords.lengthAt(text, next, to) == 0;
        if (mark == '日' || bare) {
            int monthDigits = end - at == 8 ? 2 : end - at == 6 || Character.digit(text.charAt(at + 4), 10) > 1 ? 1 : 2;
            int month = value(at + 4, at + 4 + monthDigits);
            int day = value(at + 4 + monthDigits, end);
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
                int stop = mark == '日' ? next + 1 : end;
                add(at, stop, year, month, month);
                return stop;
            }
        }
        return NONE;
    }

    /** 3月, 3月15日, 1—11月, 1月至11月, 15日; {@code start} is where the mention begins, its year included. */
    private int monthOrDay(int at, int end, int value, @Nullable Integer year, int start) {
        int next = Chars.skipBlanks(text, end, to, 2);
        if (next >= to) {
            return NONE;
        }
        char mark = text.charAt(next);
        if (mark == '月' && value >= 1 && value <= 12) {
            if (isMonthOfSetPhrase(at, next)) {
                return next + 1;
            }
            return behindMonth(next + 1, value, year, start);
        }
        if (Chars.isRangeMark(mark) || mark == '、') {
            int second = Chars.skipBlanks(text, skipRangeMarks(next), to, 1);
            int secondEnd = numberEnd(second);
            int last = secondEnd > second && secondEnd - second <= 2 ? value(second, secondEnd) : NONE;
            int unit = Chars.skipBlanks(text, secondEnd, to, 1);
            if (last > value && unit < to) {
                if (text.charAt(unit) == '月' && value >= 1 && last <= 12) {
                    int stop = suffixEnd(unit + 1);
                    add(start, stop, year, value, last);
                    return stop;
                }
                if (text.charAt(unit) == '日' && mark != '、') {
                    return unit + 1;
                }
            }
            return NONE;
        }
        return mark == '日' && !text.startsWith("日常", next) ? next + 1 : NONE;
    }

    /** 一月一分析: every month, not January. */
    private boolean isMonthOfSetPhrase(int at, int month) {
        return text.charAt(at) == '一' && month + 1 < to && text.charAt(month + 1) == '一';
    }

    private int behindMonth(int end, int month, @Nullable Integer year, int start) {
        int next = Chars.skipBlanks(text, end, to, 1);
        int day = numberEnd(next);
        if (day > next && day - next <= 3 && value(next, day) <= 31) {
            int mark = Chars.skipBlanks(text, day, to, 1);
            if (mark < to && Chars.in("日号", text.charAt(mark))) {
                boolean until = isUntil(start) || text.startsWith("为止", mark + 1) || text.startsWith("止", mark + 1);
                add(start, mark + 1, year, until ? 1 : month, month);
                return mark + 1;
            }
        }
        if (next < to && Chars.isRangeMark(text.charAt(next))) {
            int second = Chars.skipBlanks(text, skipRangeMarks(next), to, 1);
            int secondEnd = numberEnd(second);
            int last = secondEnd > second && secondEnd - second <= 2 ? value(second, secondEnd) : NONE;
            int unit = Chars.skipBlanks(text, secondEnd, to, 1);
            if (last > month && last <= 12 && unit < to && text.charAt(unit) == '月') {
                int stop = suffixEnd(unit + 1);
                add(start, stop, year, month, last);
                return stop;
            }
        }
        int stop = suffixEnd(end);
        add(start, stop, year, isUntil(start) ? 1 : month, month);
        return stop;
    }

    private int suffixEnd(int at) {
        return at < to && Chars.in("份底末初", text.charAt(at)) ? at + 1 : at;
    }

    /** Whether what begins here is an end: 截至11月底. */
    private boolean isUntil(int start) {
        int last = Chars.lastBefore(text, start, from, 2);
        if (last < from + 1) {
            return false;
        }
        int end = Chars.in("到至", text.charAt(last)) ? last : last + 1;
        return text.startsWith("截至", last - 1)
                || (end - 2 >= from && (text.startsWith("截止", end - 2) || text.startsWith("截至", end - 2)));
    }

    /** The end of 9:00, 9:00:00, 9时30分, 下午3点半; −1 if it is none. */
    private int clockEnd(int at, int end, int hour) {
        if (hour > 24 || end >= to) {
            return NONE;
        }
        char mark = text.charAt(end);
        if ((mark == ':' || mark == '：') && Chars.isDigit(text.charAt(at))) {
            int minuteEnd = numberEnd(end + 1);
            if (minuteEnd - end - 1 == 2 && Chars.isDigit(text.charAt(end + 1)) && value(end + 1, minuteEnd) < 60) {
                boolean seconds = minuteEnd + 2 < to
                        && text.charAt(minuteEnd) == mark
                        && Chars.isDigit(text.charAt(minuteEnd + 1));
                return seconds ? numberEnd(minuteEnd + 1) : minuteEnd;
            }
            return NONE;
        }
        if (mark != '时' && mark != '点') {
            return NONE;
        }
        int minuteEnd = numberEnd(end + 1);
        if (minuteEnd > end + 1 && minuteEnd < to && text.charAt(minuteEnd) == '分') {
            return minuteEnd + 1;
        }
        if (mark == '时') {
            return text.startsWith("时段", end) || text.startsWith("时期", end) ? NONE : end + 1;
        }
        boolean half = end + 1 < to && Chars.in("半钟整", text.charAt(end + 1));
        return half ? end + 2 : isPartOfDayBefore(at) ? end + 1 : NONE;
    }

    private boolean isPartOfDayBefore(int at) {
        if (at - 2 < from) {
            return false;
        }
        String before = text.substring(at - 2, at);
        return switch (before) {
            case "上午", "下午", "中午", "早上", "晚上", "凌晨", "清晨", "傍晚", "早晨" -> true;
            default -> false;
        };
    }

    private int skipRangeMarks(int at) {
        int i = at + 1;
        return i < to && Chars.isRangeMark(text.charAt(i)) ? i + 1 : i;
    }

    private static boolean isYear(int value) {
        return value >= 1900 && value <= 2099;
    }

    /** The end of the digits, or of the Chinese digits and tens, that begin here. */
    private int numberEnd(int at) {
        int i = at;
        if (i < to && Chars.isDigit(text.charAt(i))) {
            while (i < to && i < at + 10 && Chars.isDigit(text.charAt(i))) {
                i++;
            }
            return i;
        }
        while (i < to && i < at + 10 && isYearNumeral(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isYearNumeral(char c) {
        return Chars.isHanDigit(c) || c == '十' || Chars.isCircle(c) || c == 'Ｏ';
    }

    /** The value of what {@link #numberEnd} found; −1 if it is no number. */
    private int value(int at, int end) {
        if (end <= at || end > to) {
            return NONE;
        }
        if (Chars.isDigit(text.charAt(at))) {
            return (int) Math.min(Integer.MAX_VALUE, ArabicNumerals.value(text, at, end));
        }
        int ten = -1;
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '十') {
                if (ten >= 0 || end - at > 3) {
                    return NONE;
                }
                ten = i;
            }
        }
        if (ten < 0) {
            int value = 0;
            for (int i = at; i < end && i < at + 9; i++) {
                value = value * 10 + Chars.hanValue(text.charAt(i));
            }
            return value;
        }
        if (ten - at > 1 || end - ten > 2) {
            return NONE;
        }
        int tens = ten == at ? 1 : Chars.hanValue(text.charAt(at));
        return tens * 10 + (ten + 1 < end ? Chars.hanValue(text.charAt(ten + 1)) : 0);
    }

    private void add(
            int start, int end, @Nullable Integer year, @Nullable Integer fromMonth, @Nullable Integer toMonth) {
        found.add(new DateMention(new Span(start, end), year, fromMonth, toMonth));
    }
}
