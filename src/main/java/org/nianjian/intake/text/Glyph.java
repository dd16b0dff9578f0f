package org.nianjian.intake.text;

/**
 * What stands in one place of a page: a character, or a few that are set as one. Lengths are in points, from the upper left
 * corner of the page.
 *
 * @param y the base line
 * @param size the height
 */
record Glyph(String text, float left, float right, float y, float size) {
    float middle() {
        return (left + right) / 2;
    }

    /** The height at which the eye sees it. */
    float centre() {
        return y - 0.35f * size;
    }
}
