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
 */
record PdfLine(int page, float pageHeight, String text, float left, float right, float y, float size) {}
