package org.nianjian.statement.superseding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a file name says of how late a version it holds.
 *
 * @param stage 0 for a draft, 1 for a name that says nothing, 2 for a revised and 3 for a final version
 * @param number the number of the version or copy: 2 in (2), 最终稿2, v2 and 第二稿; 0 if there is none
 */
record VersionMark(int stage, int number) implements Comparable<VersionMark> {
    private static final List<String> DRAFT = List.of("草稿", "初稿", "征求意见", "讨论稿", "送审稿", "审议稿");
    private static final List<String> REVISED = List.of("修订", "修改", "更正", "修正");
    private static final List<String> FINAL = List.of("最终", "定稿", "终稿", "正式稿", "正式版");
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final int LONGEST_NUMBER = 3;

    private static final Comparator<VersionMark> ORDER =
            Comparator.comparingInt(VersionMark::stage).thenComparingInt(VersionMark::number);

    /** The mark of a file name without folders. */
    static VersionMark of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = (dot > 0 ? fileName.substring(0, dot) : fileName).toLowerCase(Locale.ROOT);
        return new VersionMark(stageIn(name), numberIn(name));
    }

    private static int stageIn(String name) {
        if (containsAny(name, FINAL)) {
            return 3;
        }
        if (containsAny(name, REVISED)) {
            return 2;
        }
        return containsAny(name, DRAFT) ? 0 : 1;
    }

    private static boolean containsAny(String name, List<String> words) {
        return words.stream().anyMatch(name::contains);
    }

    /** The largest number that follows a bracket, a v, 第, or a word for a version; years and dates do not. */
    private static int numberIn(String name) {
        int largest = 0;
        int at = 0;
        while (at < name.length()) {
            int end = at;
            while (end < name.length() && isDigit(name.charAt(end))) {
                end++;
            }
            if (end == at) {
                at++;
                continue;
            }
            if (end - at <= LONGEST_NUMBER && marks(name, at, end)) {
                largest = Math.max(largest, value(name, at, end));
            }
            at = end;
        }
        return largest;
    }

    private static boolean marks(String name, int start, int end) {
        char before = start == 0 ? ' ' : name.charAt(start - 1);
        char after = end == name.length() ? ' ' : name.charAt(end);
        return switch (before) {
            case '(', '（' -> after == ')' || after == '）';
            case 'v' -> start < 2 || !Character.isLetter(name.charAt(start - 2)) || name.charAt(start - 2) > 'z';
            case '稿', '版' -> true;
            case '第' -> after == '稿' || after == '版';
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || CHINESE_DIGITS.indexOf(c) >= 0;
    }

    private static int value(String name, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = name.charAt(i);
            value = value * 10 + (c <= '9' ? c - '0' : CHINESE_DIGITS.indexOf(c));
        }
        return value;
    }

    @Override
    public int compareTo(VersionMark other) {
        return ORDER.compare(this, other);
    }
}
