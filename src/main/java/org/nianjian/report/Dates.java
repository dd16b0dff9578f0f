package org.nianjian.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Full dates in short strings: 2024年1月8日, ２０２５年１月６日, 2025-03-03, 2025.3.3, 二〇二四年一月八日. */
final class Dates {
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(20\\d{2})\\h*(?:年|[-./])\\h*(\\d{1,2})\\h*(?:月|[-./])\\h*(\\d{1,2})(?:\\h*日)?(?!\\d)");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}年)([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final int LONGEST = 400;

    private Dates() {}

    /** The first full date in the words as yyyy-MM-dd; null if there is none. */
    static @Nullable String first(String words) {
        return find(words, false);
    }

    /** The date that the words end with as yyyy-MM-dd; null if they do not end with one. */
    static @Nullable String atEnd(String words) {
        int end = words.length();
        while (end > 0 && isNothing(words.charAt(end - 1))) {
            end--;
        }
        // Few lines end so, and what is looked for is costly.
        return end > 0 && endsDate(words.charAt(end - 1)) ? find(words, true) : null;
    }

    /** The words without a date at their end. */
    static String withoutDateAtEnd(String words) {
        if (words.isEmpty() || !endsDate(words.charAt(words.length() - 1))) {
            return words;
        }
        Matcher matcher = DATE.matcher(words);
        int cut = -1;
        while (matcher.find()) {
            cut = matcher.end() == words.length() ? matcher.start() : -1;
        }
        return cut < 0 ? words : words.substring(0, cut);
    }

    private static boolean endsDate(char last) {
        return last == '日' || Chars.digit(last) >= 0;
    }

    private static @Nullable String find(String words, boolean atEnd) {
        String plain = Chars.inDigits(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        if (!plain.contains("20")) {
            return null;
        }
        plain = numbered(plain);
        Matcher matcher = DATE.matcher(plain);
        while (matcher.find()) {
            int month = Integer.parseInt(matcher.group(2));
            int day = Integer.parseInt(matcher.group(3));
            boolean placed = !atEnd || restIsNothing(plain, matcher.end());
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && placed) {
                return matcher.group(1) + '-' + twoDigits(month) + '-' + twoDigits(day);
            }
        }
        return null;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static boolean restIsNothing(String plain, int from) {
        for (int i = from; i < plain.length(); i++) {
            if (!isNothing(plain.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What may stand behind the date of a signature: a bracket, 印发. */
    private static boolean isNothing(char c) {
        return Chars.blank(c) || "）)】]印发".indexOf(c) >= 0;
    }

    private static String numbered(String plain) {
        Matcher matcher = WRITTEN.matcher(plain);
        return matcher.replaceAll(
                found -> found.group(1) + number(found.group(2)) + "月" + number(found.group(3)) + "日");
    }

    private static int number(String numerals) {
        int value = 0;
        for (int i = 0; i < numerals.length(); i++) {
            int digit = "一二三四五六七八九".indexOf(numerals.charAt(i)) + 1;
            value = digit == 0 ? Math.max(value, 1) * 10 : value + digit;
        }
        return value;
    }
}
