package org.nianjian.publish.chart.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final Map<Integer, Byte> indexes = new HashMap<>();
    private final List<Integer> colours = new ArrayList<>();

    /** The table for an image's pixels, each {@code 0xRRGGBB}; higher bits are ignored. */
    ColourTable(int[] pixels) {
        List<Map.Entry<Integer, int[]>> counted = new ArrayList<>(count(pixels).entrySet());
        counted.sort(Comparator.<Map.Entry<Integer, int[]>>comparingInt(entry -> -entry.getValue()[0])
                .thenComparing(Map.Entry::getKey));
        boolean all = counted.size() <= MOST;
        for (int i = 0; i < counted.size(); i++) {
            int colour = counted.get(i).getKey();
            indexes.put(colour, (byte) (all || i < EXACT ? add(colour) : addCoarse(colour)));
        }
    }

    private static Map<Integer, int[]> count(int[] pixels) {
        Map<Integer, int[]> counts = new HashMap<>();
        int start = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[start]) {
                counts.computeIfAbsent(pixels[start] & 0xFFFFFF, colour -> new int[1])[0] += i - start;
                start = i;
            }
        }
        return counts;
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
        Byte index = indexes.get(pixel & 0xFFFFFF);
        if (index == null) {
            throw new IllegalArgumentException("the image has no colour " + Integer.toHexString(pixel));
        }
        return index;
    }
}
