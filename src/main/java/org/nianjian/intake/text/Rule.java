package org.nianjian.intake.text;

/** A straight line that is drawn on a page, level or upright. Lengths are in points, from the upper left corner of the page. */
record Rule(float left, float top, float right, float bottom) {
    private static final float SHORTEST = 5;
    private static final float THICKEST = 3;

    /** Ends in any order. */
    static Rule between(float x1, float y1, float x2, float y2) {
        return new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    boolean isLevel() {
        return bottom - top < THICKEST && right - left >= SHORTEST;
    }

    boolean isUpright() {
        return right - left < THICKEST && bottom - top >= SHORTEST;
    }

    /** The middle of its thickness: how far down a level one, how far to the right an upright one stands. */
    float place() {
        return isLevel() ? (top + bottom) / 2 : (left + right) / 2;
    }
}
