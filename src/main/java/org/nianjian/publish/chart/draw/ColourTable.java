package org.nianjian.publish.chart.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * At most 256 colours for an image: a drawing has few colours, and many shades of each along its edges. The colours of
 * areas stay what they are; of the shades that occur least, those that differ by less than one can see become one.
 */
final class ColourTable {
    static final int MOST = 256;
    /** So many of the commonest colours are kept exactly. */
    private static final int EXACT = 128;

    private static final int COARSE = 0xF0F0F0;
    private static final int MIDDLE = 0x080808;

    /** Unlike every colour. */
    private static final int FREE = -1;

    private static final int SCATTER = 0x9E3779B1;
    private static final int FIRST_BITS = 12;

    /** The colours of the image, each at the place that its bits lead to, or the next free one. */
    private int[] known = new int[1 << FIRST_BITS];
    /** How many pixels have the colour at that place; later, by which of the table it is shown. */
    private int[] values = new int[1 << FIRST_BITS];

    private int bits = FIRST_BITS;
    private int size;
    private final List<Integer> colours = new ArrayList<>();

    /** The table for the first pixels of an image, each {@code 0xRRGGBB}; higher bits are ignored. */
    ColourTable(int[] pixels, int many) {
        Arrays.fill(known, FREE);
        count(pixels, many);
        List<int[]> counted = new ArrayList<>(size);
        for (int i = 0; i < known.length; i++) {
            if (known[i] != FREE) {
                counted.add(new int[] {known[i], values[i]});
            }
        }
        counted.sort(Comparator.<int[]>comparingInt(each -> -each[1]).thenComparingInt(each -> each[0]));
        boolean all = counted.size() <= MOST;
        for (int i = 0; i < counted.size(); i++) {
            int colour = counted.get(i)[0];
            values[place(colour)] = all || i < EXACT ? add(colour) : addCoarse(colour);
        }
    }

    private void count(int[] pixels, int many) {
        int start = 0;
        for (int i = 1; i <= many; i++) {
            if (i == many || pixels[i] != pixels[start]) {
                int colour = pixels[start] & 0xFFFFFF;
                int place = place(colour);
                if (known[place] == FREE) {
                    known[place] = colour;
                    size++;
                }
                values[place] += i - start;
                start = i;
                if (2 * size > known.length) {
                    grow();
                }
            }
        }
    }

    /** Where a colour is, or would be. */
    private int place(int colour) {
        int place = colour * SCATTER >>> 32 - bits;
        while (known[place] != FREE && known[place] != colour) {
            place = place + 1 & known.length - 1;
        }
        return place;
    }

    private void grow() {
        int[] old = known;
        int[] counts = values;
        bits++;
        known = new int[1 << bits];
        values = new int[1 << bits];
        Arrays.fill(known, FREE);
        for (int i = 0; i < old.length; i++) {
            if (old[i] != FREE) {
                int place = place(old[i]);
                known[place] = old[i];
                values[place] = counts[i];
            }
        }
    }

    private int add(int colour) {
        colours.add(colour);
        return colours.size() - 1;
    }

    private int addCoarse(int colour) {
        int coarse = colour & COARSE | MIDDLE;
        int known = colours.indexOf(coarse);
        if (known >= 0) {
            return known;
        }
        return colours.size() < MOST ? add(coarse) : nearest(colour);
    }

    private int nearest(int colour) {
        int best = 0;
        for (int i = 1; i < colours.size(); i++) {
            if (distance(colours.get(i), colour) < distance(colours.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }

    /** The colours, three bytes each. */
    byte[] bytes() {
        byte[] bytes = new byte[colours.size() * 3];
        for (int i = 0; i < colours.size(); i++) {
            bytes[i * 3] = (byte) (colours.get(i) >> 16);
            bytes[i * 3 + 1] = (byte) (colours.get(i) >> 8);
            bytes[i * 3 + 2] = (byte) (int) colours.get(i);
        }
        return bytes;
    }

    /** Which colour stands for a pixel of the image. */
    byte index(int pixel) {
        int place = place(pixel & 0xFFFFFF);
        if (known[place] == FREE) {
            throw new IllegalArgumentException("the image has no colour " + Integer.toHexString(pixel));
        }
        return (byte) values[place];
    }
}
