package org.nianjian.publish.csv;

/**
 * Text cells that a spreadsheet would run as a formula, and how they are made harmless: by an apostrophe before them.
 *
 * <p>A text that starts with apostrophes before such a beginning gets one more, so that taking one away always gives back
 * what was there.
 */
public final class Formula {
    private static final String STARTS = "=+-@\t\r";

    private Formula() {}

    /** The text as it is written to a CSV cell. */
    public static String neutralised(String text) {
        return looksLikeOne(text) ? "'" + text : text;
    }

    /** The text that was written as this cell. */
    public static String restored(String cell) {
        return cell.startsWith("'") && looksLikeOne(cell) ? cell.substring(1) : cell;
    }

    private static boolean looksLikeOne(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && STARTS.indexOf(text.charAt(i)) >= 0;
    }
}
