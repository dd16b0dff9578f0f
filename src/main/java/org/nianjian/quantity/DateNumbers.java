package org.nianjian.quantity;

/** Reads the short numbers of dates, in digits and in Chinese numerals: 2024, 二○二四, 11, 十一. */
final class DateNumbers {
    private static final int NONE = -1;
    private static final int LONGEST = 10;

    private DateNumbers() {}

    /** The end of the digits, or of the Chinese digits and tens, that begin at {@code at}; at most ten are looked at. */
    static int end(String text, int at, int to) {
        int i = at;
        int last = Math.min(to, at + LONGEST);
        if (i < last && Chars.isDigit(text.charAt(i))) {
            return ArabicNumerals.runEnd(text, at, last);
        }
        while (i < last && isHan(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isHan(char c) {
        return Chars.isHanDigit(c) || c == '十' || Chars.isCircle(c);
    }

    /** The value of what {@link #end} found; −1 if that is no number. */
    static int value(String text, int at, int end) {
        if (end <= at || end - at > 9) {
            return NONE;
        }
        if (Chars.isDigit(text.charAt(at))) {
            return (int) ArabicNumerals.value(text, at, end);
        }
        int value = 0;
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '十') {
                return aroundTen(text, at, i, end);
            }
            value = value * 10 + Chars.hanValue(text.charAt(i));
        }
        return value;
    }

    private static int aroundTen(String text, int at, int ten, int end) {
        boolean oneEach = ten - at <= 1 && end - ten <= 2;
        if (!oneEach || (ten + 1 < end && text.charAt(ten + 1) == '十')) {
            return NONE;
        }
        int tens = ten == at ? 1 : Chars.hanValue(text.charAt(at));
        return tens * 10 + (ten + 1 < end ? Chars.hanValue(text.charAt(ten + 1)) : 0);
    }

    /** The value of the number of at most two characters (Chinese: three) at {@code at}; −1 if there is none. */
    static int small(String text, int at, int end) {
        boolean arabic = at < end && Chars.isDigit(text.charAt(at));
        return end - at <= (arabic ? 2 : 3) ? value(text, at, end) : NONE;
    }

    static boolean isYear(int value) {
        return value >= 1900 && value <= 2099;
    }
}
