package org.nianjian.intake.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.nianjian.intake.Limits;

/** Reads Rich Text Format, which is a stream of groups, control words and bytes: {@link RtfText} says what they mean. */
final class RtfFormat implements Format {
    private static final int LONGEST_WORD = 32;

    @Override
    public Extract read(byte[] content, Limits limits) throws IOException {
        RtfText text = new RtfText();
        new Reader(content, text, limits.textChars()).read();
        return new Found(text.text(), "");
    }

    /** Takes the stream apart. */
    private static final class Reader {
        private final byte[] content;
        private final RtfText text;
        private final int most;
        private int at;
        private int depth;

        Reader(byte[] content, RtfText text, int most) {
            this.content = content;
            this.text = text;
            this.most = most;
        }

        /** Reads to the end, or until there is more text than may be. */
        void read() throws IOException {
            do {
                if (at >= content.length) {
                    throw new IOException("the document is cut off: " + depth + " groups are open");
                }
                byte c = content[at++];
                switch (c) {
                    case '{' -> {
                        depth++;
                        text.open();
                    }
                    case '}' -> {
                        depth--;
                        text.close();
                    }
                    case '\\' -> control();
                    case '\r', '\n', 0 -> {}
                    default -> text.character(c);
                }
            } while (depth > 0 && text.length() <= most);
        }

        private void control() throws IOException {
            byte c = at < content.length ? content[at] : 0;
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                word();
                return;
            }
            at++;
            if (c == '\'') {
                if (at + 2 > content.length) {
                    throw new IOException("the document is cut off in a character");
                }
                text.character((byte) (hex(content[at]) << 4 | hex(content[at + 1])));
                at += 2;
            } else {
                text.symbol((char) c);
            }
        }

        private void word() throws IOException {
            int start = at;
            while (at < content.length && isLetter(content[at]) && at - start < LONGEST_WORD) {
                at++;
            }
            String word = new String(content, start, at - start, StandardCharsets.US_ASCII);
            boolean negative = at < content.length && content[at] == '-';
            if (negative) {
                at++;
            }
            long number = 0;
            int digits = at;
            while (at < content.length && content[at] >= '0' && content[at] <= '9') {
                number = Math.min(Integer.MAX_VALUE, number * 10 + content[at++] - '0');
            }
            boolean numbered = at > digits;
            if (at < content.length && content[at] == ' ') {
                at++;
            }
            if (word.equals("bin")) {
                at = (int) Math.min(content.length, at + number);
            } else {
                text.word(word, numbered, (int) (negative ? -number : number));
            }
        }

        private static boolean isLetter(byte c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        private static int hex(byte c) {
            return Math.max(0, Character.digit((char) (c & 0xFF), 16));
        }
    }
}
