package org.nianjian.intake.text;

/** Makes of what was read the text that is published: see {@link ReadResult.Text}. */
final class Cleaner {
    private Cleaner() {}

    static String clean(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else if (endsLine(c)) {
                text.append('\n');
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < raw.length()
                        && Character.isLowSurrogate(raw.charAt(i + 1));
                if (pair) {
                    text.append(c).append(raw.charAt(++i));
                } else {
                    text.append('\uFFFD');
                }
            } else if (!isInvisible(c)) {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Controls, zero-width characters, soft hyphens and marks of writing direction. */
    private static boolean isInvisible(char c) {
        return c < ' ' && c != '\t'
                || c >= 0x7f && c < 0xa0
                || c == '\u00AD'
                || c == '\u061C'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\uFEFF';
    }
}
