package org.nianjian.intake.text;

/**
 * A line of a page. Lengths are in points, from the upper left corner of the page.
 *
 * @param page the number of the page, from 0
 * @param pageHeight the height of the page
 * @param left where its first character begins
 * @param right where its last character ends
 * @param y its base line
 * @param size the height of its largest character
 * @param column {@link #WHOLE}, {@link #LEFT}, {@link #RIGHT} or {@link #TABLE}
 */
record PageLine(int page, float pageHeight, String text, float left, float right, float y, float size, int column) {
    /** It may take the whole width of the page. */
    static final int WHOLE = 0;

    /** It stands in the left one of two columns. */
    static final int LEFT = 1;

    /** It stands in the right one of two columns. */
    static final int RIGHT = 2;

    /** It is a row of a table, which never goes on in the next line. */
    static final int TABLE = 3;
}
