package org.nianjian.quantity;

/** Finds the stretches that are names: titles in 《》 and short quotations, in which no number counts. */
final class Names {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_QUOTATION = 16;

    private Names() {}

    /** The end of the name that the mark at {@code at} opens; {@code at} itself if it opens none. */
    static int end(String text, int at, int to) {
        char open = text.charAt(at);
        char close = switch (open) {
            case '“' -> '”';
            case '《' -> '》';
            case '〈' -> '〉';
            case '「' -> '」';
            case '『' -> '』';
            case '‘' -> '’';
            default -> open;
        };
        boolean title = open == '《' || open == '〈';
        int last = Math.min(to, at + 1 + (title ? LONGEST_TITLE : LONGEST_QUOTATION));
        for (int i = at + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == close || (open == '“' && c == '"')) {
                return i + 1;
            }
            if (c == '\n' || (!title && c == '。')) {
                return at;
            }
        }
        return at;
    }
}
