package org.nianjian.indicator;

import java.util.Arrays;

/** Where words stand in one text, in the order of where they start; used by one thread. */
final class Hits {
    private static final int NEAR = 16;

    private int[] begin;
    private int[] end;
    private int[] word;
    private int size;
    private int asked;

    /**
     * @param expected about how many there will be
     */
    Hits(int expected) {
        int capacity = Math.max(16, expected);
        begin = new int[capacity];
        end = new int[capacity];
        word = new int[capacity];
    }

    void add(int from, int to, int which) {
        if (size == begin.length) {
            begin = Arrays.copyOf(begin, size * 2);
            end = Arrays.copyOf(end, size * 2);
            word = Arrays.copyOf(word, size * 2);
        }
        begin[size] = from;
        end[size] = to;
        word[size++] = which;
    }

    int size() {
        return size;
    }

    int begin(int i) {
        return begin[i];
    }

    int end(int i) {
        return end[i];
    }

    int word(int i) {
        return word[i];
    }

    /** The index of the first hit that starts at or after the offset. */
    int firstFrom(int offset) {
        // The figures are asked for in reading order, so that mostly one of the next few hits is meant.
        if (asked > 0 && begin[asked - 1] >= offset) {
            asked = 0;
        }
        int stop = Math.min(size, asked + NEAR);
        while (asked < stop && begin[asked] < offset) {
            asked++;
        }
        if (asked == size || begin[asked] >= offset) {
            return asked;
        }
        asked = search(offset);
        return asked;
    }

    private int search(int offset) {
        int low = asked;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
