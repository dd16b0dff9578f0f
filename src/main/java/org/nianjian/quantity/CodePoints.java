package org.nianjian.quantity;

import java.util.Arrays;

/** Turns UTF-16 offsets of one text into offsets in Unicode code points, in constant or logarithmic time. */
public final class CodePoints {
    /** The offsets of the second halves of surrogate pairs, ascending; empty for most texts. */
    private final int[] lowSurrogates;

    public CodePoints(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, count * 2));
                }
                found[count++] = i;
            }
        }
        lowSurrogates = Arrays.copyOf(found, count);
    }

    /** Whether every code point of the text is one UTF-16 unit, so that both kinds of offsets are the same. */
    public boolean areUnits() {
        return lowSurrogates.length == 0;
    }

    /** How many code points stand before the UTF-16 offset. */
    public int before(int offset) {
        if (areUnits()) {
            return offset;
        }
        int at = Arrays.binarySearch(lowSurrogates, offset);
        return offset - (at >= 0 ? at : -at - 1);
    }
}
