package org.nianjian.report;

import org.nianjian.quantity.Phrases;

/**
 * Writes the full stops of a text that was typed with the keyboard set to English (调解56件. 办结率98%. 下一步, …) as
 * 。, so that they end sentences as they are meant to. Decimal points, the marks of lists (1. 二. （三）.) and the points
 * within web addresses and file names stay.
 */
final class FullStops {
    private static final Phrases ORDINALS = Phrases.of(
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "(", ")", "（", "）", "第", "条", "节", "章", " ", "\u3000");
    private static final String CLOSING = "）)”》％%】";
    private static final int LONGEST_MARK = 8;

    private FullStops() {}

    /** The text with such stops as 。; every character stands where it stood. */
    static String unified(String text) {
        String halfWidth = unified(text, '.', text);
        return unified(text, '．', halfWidth);
    }

    /** What was written so far, with those of such points as 。 that end sentences. */
    private static String unified(String text, char point, String written) {
        // Most texts have few points or none, and the platform finds one of them much faster than any of several.
        int at = text.indexOf(point, 1);
        StringBuilder changed = null;
        for (; at >= 0; at = text.indexOf(point, at + 1)) {
            if (isStop(text, at)) {
                changed = changed == null ? new StringBuilder(written) : changed;
                changed.setCharAt(at, '。');
            }
        }
        return changed == null ? written : changed.toString();
    }

    private static boolean isStop(String text, int at) {
        char before = text.charAt(at - 1);
        boolean closes = Character.isIdeographic(before) || CLOSING.indexOf(before) >= 0;
        return closes && isFollowed(text, at + 1) && !marksItem(text, at);
    }

    /** Whether something begins there that can open a sentence, or the line ends. */
    private static boolean isFollowed(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        return Chars.blank(c) || Character.isIdeographic(c) || Chars.digit(c) >= 0 || "“（(《【".indexOf(c) >= 0;
    }

    /** Whether nothing but a numeral stands between the point and the beginning of its line: 二. */
    private static boolean marksItem(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            if (at - start == LONGEST_MARK) {
                return false;
            }
            start--;
        }
        return ORDINALS.fill(text, start, at);
    }
}
