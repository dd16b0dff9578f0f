package org.nianjian.quantity;

import java.util.Arrays;

/**
 * The places of a few rare characters in a text, in ascending order. Each is looked for by itself, which the platform does
 * many characters at a time, so that this costs much less than to ask of every character whether it is one of them.
 */
public final class Occurrences {
    private final String text;
    private final char[] wanted;
    /** Where each stands next; the text's length where it stands no more. */
    private final int[] next;

    public Occurrences(String text, String wanted) {
        this.text = text;
        this.wanted = wanted.toCharArray();
        next = new int[this.wanted.length];
        Arrays.fill(next, -1);
    }

    /** The first place at or behind an offset; the text's length if there is none. Offsets must ascend. */
    public int from(int offset) {
        int first = text.length();
        for (int i = 0; i < wanted.length; i++) {
            if (next[i] < offset) {
                int found = text.indexOf(wanted[i], offset);
                next[i] = found < 0 ? text.length() : found;
            }
            first = Math.min(first, next[i]);
        }
        return first;
    }
}
