package org.nianjian.quantity;

/** Finds the end of clock times, so that they become neither figures nor dates: 9:00, 11:30:05, 上午9时30分, 下午三点半. */
final class ClockTimes {
    /** No time ends where the text begins. */
    private static final int NONE = 0;

    private ClockTimes() {}

    /** The end of the time whose hour stands from {@code at} to {@code end}; 0 if it is no time. */
    static int end(String text, int at, int end, int hour, int from, int to) {
        if (hour > 24 || end >= to) {
            return NONE;
        }
        char mark = text.charAt(end);
        if (mark == ':' || mark == '：') {
            return digitalEnd(text, at, end, to);
        }
        if (mark != '时' && mark != '点') {
            return NONE;
        }
        int minuteEnd = DateNumbers.end(text, end + 1, to);
        if (minuteEnd > end + 1 && minuteEnd < to && text.charAt(minuteEnd) == '分') {
            return minuteEnd + 1;
        }
        if (mark == '时') {
            return Chars.stands("时段", text, end, to) || Chars.stands("时期", text, end, to) ? NONE : end + 1;
        }
        if (end + 1 < to && Chars.in("半钟整", text.charAt(end + 1))) {
            return end + 2;
        }
        return isPartOfDay(text, at - 2, from) ? Math.max(end + 1, minuteEnd) : NONE;
    }

    private static int digitalEnd(String text, int at, int colon, int to) {
        if (!Chars.isDigit(text.charAt(at)) || !isTwoDigits(text, colon + 1, to)) {
            return NONE;
        }
        int end = colon + 3;
        boolean seconds = end < to && text.charAt(end) == text.charAt(colon) && isTwoDigits(text, end + 1, to);
        return seconds ? end + 3 : end;
    }

    private static boolean isTwoDigits(String text, int at, int to) {
        int end = ArabicNumerals.runEnd(text, at, Math.min(to, at + 3));
        return end == at + 2 && Chars.digitValue(text.charAt(at)) < 6;
    }

    private static boolean isPartOfDay(String text, int at, int from) {
        return at >= from
                && switch (text.substring(at, at + 2)) {
                    case "上午", "下午", "中午", "早上", "晚上", "凌晨", "清晨", "傍晚", "早晨" -> true;
                    default -> false;
                };
    }
}
