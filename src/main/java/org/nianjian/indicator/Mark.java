package org.nianjian.indicator;

import java.util.Arrays;

/** What the punctuation between figures does to the flow of a sentence. */
enum Mark {
    /** 。！？ and line ends: the sentence is over. */
    STOP,
    /** ；: the coordination is over, not the sentence. */
    SEMICOLON,
    COMMA,
    /** 、 between parallel words. */
    ENUMERATION,
    COLON,
    OPEN,
    CLOSE,
    NONE;

    private static final Mark[] MARKS = new Mark[Character.MAX_VALUE + 1];

    static {
        Arrays.fill(MARKS, NONE);
        put(STOP, "。！？!?\n\r\u2028\u2029");
        put(SEMICOLON, "；;");
        put(COMMA, "，,﹐\t|");
        put(ENUMERATION, "、/／");
        put(COLON, "：:");
        put(OPEN, "（(〔[【");
        put(CLOSE, "）)〕]】");
    }

    private static void put(Mark mark, String characters) {
        characters.chars().forEach(c -> MARKS[c] = mark);
    }

    static Mark of(char c) {
        // Most characters are ideographs; not looking them up keeps the table's few used lines in the nearest cache.
        return c >= '\u4e00' && c <= '\u9fff' ? NONE : MARKS[c];
    }

    /** Whether a mark stands between two offsets. */
    static boolean anyIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (of(text.charAt(i)) != NONE) {
                return true;
            }
        }
        return false;
    }
}
