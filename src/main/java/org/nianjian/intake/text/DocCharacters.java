package org.nianjian.intake.text;

/** The characters by which Word marks what is no text: fields, cells, pictures, breaks. */
final class DocCharacters {
    static final char CELL_END = 7;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final int MAX_NESTING = 64;

    /** One bit for each open field, the innermost the lowest: whether its code is being read, which is not shown. */
    private long codes;

    private int fields;

    /** Adds what is shown of some characters; line ends of every kind become LF. */
    void add(String characters, boolean shown, StringBuilder to) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> open();
                case FIELD_RESULT -> codes &= ~1L;
                case FIELD_END -> close();
                case 0x1E -> add('-', shown, to);
                case '\r', '\n', '\f', 0x0B, 0x0E -> add('\n', shown, to);
                default -> {
                    if (c >= ' ' || c == '\t') {
                        add(c, shown, to);
                    }
                }
            }
        }
    }

    private void open() {
        fields++;
        if (fields <= MAX_NESTING) {
            codes = codes << 1 | 1;
        }
    }

    private void close() {
        if (fields > 0) {
            fields--;
            if (fields < MAX_NESTING) {
                codes >>>= 1;
            }
        }
    }

    private void add(char c, boolean shown, StringBuilder to) {
        if (shown && codes == 0) {
            to.append(c);
        }
    }

    /** Lines of words, the last of which may go on. */
    static void lines(String words, BlockText text) {
        int from = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
            text.append(words.substring(from, end));
            text.endLine();
            from = end + 1;
        }
        text.append(words.substring(from));
    }
}
