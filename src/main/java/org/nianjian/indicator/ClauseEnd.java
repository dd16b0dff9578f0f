package org.nianjian.indicator;

import org.nianjian.quantity.Phrases;

/** Finds where the words behind a figure end that can belong to it. */
final class ClauseEnd {
    /** A bracket longer than this is not looked through, so that the pass stays linear. */
    static final int LONGEST_BRACKET = 120;

    /** 公开信息204条（不含转载）: what a bracket leaves out is not what is counted. */
    private static final Phrases LEFT_OUT = Phrases.of("不含", "不包括", "不包含", "不计", "未含", "未包括", "未计", "剔除", "扣除", "除");

    private ClauseEnd() {}

    /** Whether the bracket that opens there is still open at the figure after it: 调解143件（成功|139件）. */
    private static boolean bracketHolds(String text, int open, int figure) {
        for (int i = open + 1; i < figure; i++) {
            if (Mark.of(text.charAt(i)) == Mark.CLOSE) {
                return false;
            }
        }
        return true;
    }

    /** Whether two blanks stand here, as between the cells of a table that was made text. */
    private static boolean isGap(String text, int at) {
        return text.charAt(at) == '\u3000' && at + 1 < text.length() && text.charAt(at + 1) == '\u3000';
    }

    /** The offset of that end: a mark, or the limit. */
    static int of(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            Mark mark = Mark.of(text.charAt(i));
            boolean holds = mark == Mark.OPEN && limit - i <= LONGEST_BRACKET && bracketHolds(text, i, limit);
            boolean leavesOut = mark == Mark.OPEN && i == from && LEFT_OUT.lengthAt(text, i + 1) > 0;
            if (holds || leavesOut) {
                return i;
            }
            if (mark == Mark.OPEN || mark == Mark.CLOSE || mark == Mark.NONE && !isGap(text, i)) {
                continue;
            }
            if (mark == Mark.COMMA && text.startsWith("这是", i + 1)) {
                // 106场，这是今年宣讲的总数: the words that name the figure follow it.
                continue;
            }
            return i;
        }
        return limit;
    }
}
