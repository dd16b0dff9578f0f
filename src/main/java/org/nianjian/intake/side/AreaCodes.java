package org.nianjian.intake.side;

/** Brings area codes as people write them to their short form. */
final class AreaCodes {
    private AreaCodes() {}

    /**
     * The code without the zeros that only fill it up: 410423000000 and 410423 are 410423, 410423208000 is 410423208. A part
     * of a code that is all zeros ends it.
     *
     * @return 2, 4, 6 or 9 digits; empty if the text is no code
     */
    static String shortened(String text) {
        int length = text.length();
        boolean whole = length == 2 || length == 4 || length == 6 || length == 9 || length == 12;
        if (!whole || !text.chars().allMatch(c -> c >= '0' && c <= '9') || text.startsWith("00")) {
            return "";
        }
        if (length == 12 && !text.endsWith("000")) {
            return "";
        }
        int end = Math.min(length, 9);
        if (end == 9 && text.startsWith("000", 6)) {
            end = 6;
        }
        while (end <= 6 && end > 2 && text.startsWith("00", end - 2)) {
            end -= 2;
        }
        return text.substring(0, end);
    }
}
