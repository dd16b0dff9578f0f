package org.nianjian.quantity;

/**
 * A stretch of a text while it is being read: UTF-16 offsets, the end exclusive.
 *
 * <p>What is published counts Unicode code points instead; see {@link CodePoints}.
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words of this span in the text it belongs to. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
