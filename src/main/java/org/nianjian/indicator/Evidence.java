package org.nianjian.indicator;

/**
 * The words that carry a figure.
 *
 * @param start where they start in the text, in Unicode code points
 * @param end where they end, exclusive
 * @param words the words themselves: 1200余份, 均未败诉
 */
public record Evidence(int start, int end, String words) {}
