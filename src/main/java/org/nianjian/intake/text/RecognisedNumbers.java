package org.nianjian.intake.text;

import java.util.regex.Pattern;

/**
 * Puts decimals together that were seen in a picture as two numbers: 98 .3%, 罚款2. 88万元. Read as they are, they would be 3% and
 * 880,000.
 *
 * <p>Only what follows a Chinese character and precedes a unit of which there are fractions is put together: 2. 12个村 is the second
 * point of a list.
 */
final class RecognisedNumbers {
    private static final String AFTER_WORDS = "(?<=\\p{IsHan} ?\\d{1,9})";
    private static final String UNIT = "(?:[%％‰万亿元]|个百分点)";
    private static final Pattern POINT = Pattern.compile(AFTER_WORDS + " ?\\. ?(?=\\d{1,4} ?" + UNIT + ")");
    /** A point that was taken for a comma: no thousand has two digits. */
    private static final Pattern COMMA = Pattern.compile(AFTER_WORDS + " ?, ?(?=\\d{1,2} ?[%％])");

    private RecognisedNumbers() {}

    static String joined(String text) {
        return COMMA.matcher(POINT.matcher(text).replaceAll(".")).replaceAll(".");
    }
}
