package org.nianjian.report;

/** What single characters of a report are: blanks of any width, digits of any width, Chinese numerals, marks. */
final class Chars {
    private Chars() {}

    /** Any blank, the ideographic, no-break and zero-width ones and the byte order mark among them. */
    static boolean blank(char c) {
        if (c > '\u3000' && c < '\ufeff') {
            return false;
        }
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

    /** A colon of either width. */
    static boolean colon(char c) {
        return c == '：' || c == ':';
    }

    /** A mark after which a new sentence begins. */
    static boolean endsSentence(char c) {
        // Most characters are ideographs, which one comparison settles.
        if (c > '。' && c < '！') {
            return false;
        }
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
        int first = 0;
        while (first < words.length() && !blank(words.charAt(first))) {
            first++;
        }
        if (first == words.length()) {
            return words;
        }
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
        char[] kept = words.toCharArray();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] >= '０' && kept[i] <= '９') {
                kept[i] = (char) (kept[i] - '０' + '0');
            } else if (kept[i] == '二' && i + 4 < kept.length && kept[i + 4] == '年') {
                writeYear(kept, i);
            }
        }
        return new String(kept);
    }

    /** Writes digits over the four characters of a year in Chinese numerals; leaves anything else as it is. */
    private static void writeYear(char[] words, int at) {
        char[] year = new char[4];
        for (int i = 0; i < year.length; i++) {
            char c = words[at + i];
            int value = c == '○' || c == 'О' || c == '零' ? 0 : "〇一二三四五六七八九".indexOf(c);
            if (value < 0) {
                return;
            }
            year[i] = (char) ('0' + value);
        }
        System.arraycopy(year, 0, words, at, year.length);
    }
}
