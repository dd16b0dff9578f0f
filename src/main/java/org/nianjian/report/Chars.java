package org.nianjian.report;

import org.jspecify.annotations.Nullable;

/** What single characters of a report are: blanks of any width, digits of any width, Chinese numerals, marks. */
final class Chars {
    private Chars() {}

    /** Any blank, the ideographic, no-break and zero-width ones and the byte order mark among them. */
    static boolean blank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\ufeff' || (c >= '\u2000' && c <= '\u200d');
    }

    /** The value of an ASCII or full-width digit, else −1. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    /** A numeral that numbers a heading: 一 to 十, 壹 to 拾, or 甲 to 癸. */
    static boolean ordinalNumeral(char c) {
        return "一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾甲乙丙丁戊己庚辛壬癸".indexOf(c) >= 0;
    }

    /** A mark after which a new sentence begins. */
    static boolean endsSentence(char c) {
        return c == '。' || c == '；' || c == '！' || c == '？' || c == ';';
    }

    /** The offset of the first character from {@code from} on that is no blank, at most {@code end}. */
    static int skipBlanks(String text, int from, int end) {
        int i = from;
        while (i < end && blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The words without any blank in them. */
    static String compact(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!blank(words.charAt(i))) {
                kept.append(words.charAt(i));
            }
        }
        return kept.toString();
    }

    /** The words without blanks, digits of any width and written-out years (二〇二四年) as ASCII digits. */
    static String plain(String words) {
        return inDigits(compact(words));
    }

    /** The words with digits of any width and written-out years (二〇二四年) as ASCII digits; as long as before. */
    static String inDigits(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            int value = digit(words.charAt(i));
            kept.append(value < 0 ? words.charAt(i) : (char) ('0' + value));
        }
        for (int i = 0; i + 4 < kept.length(); i++) {
            String year = writtenYear(kept, i);
            if (year != null) {
                kept.replace(i, i + 4, year);
            }
        }
        return kept.toString();
    }

    private static @Nullable String writtenYear(CharSequence words, int at) {
        if (words.charAt(at) != '二' || words.charAt(at + 4) != '年') {
            return null;
        }
        StringBuilder year = new StringBuilder(4);
        for (int i = at; i < at + 4; i++) {
            char c = words.charAt(i);
            int value = c == '○' || c == 'О' ? 0 : "〇一二三四五六七八九".indexOf(c);
            if (value < 0 && c != '零') {
                return null;
            }
            year.append(Math.max(value, 0));
        }
        return year.toString();
    }

    /** Whether one of the words stands in the text. */
    static boolean holdsAny(String text, Iterable<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The length of the first of the words that begins at the offset, else 0. */
    static int lengthOfAnyAt(String text, int offset, Iterable<String> words) {
        for (String word : words) {
            if (text.startsWith(word, offset)) {
                return word.length();
            }
        }
        return 0;
    }
}
