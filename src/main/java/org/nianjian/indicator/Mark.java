package org.nianjian.indicator;

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

    static Mark of(char c) {
        return switch (c) {
            case '。', '！', '？', '!', '?', '\n', '\r', '\u2028', '\u2029' -> STOP;
            case '；', ';' -> SEMICOLON;
            case '，', ',', '﹐', '\t', '|' -> COMMA;
            case '、' -> ENUMERATION;
            case '：', ':' -> COLON;
            case '（', '(', '〔', '[', '【' -> OPEN;
            case '）', ')', '〕', ']', '】' -> CLOSE;
            default -> NONE;
        };
    }
}
