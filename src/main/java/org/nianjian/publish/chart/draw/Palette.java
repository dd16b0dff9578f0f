package org.nianjian.publish.chart.draw;

import java.awt.Color;
import java.util.List;

/** The colours of charts. Series colours are told apart under colour blindness; text reads at 4.5:1 at least. */
public final class Palette {
    public static final Color BLUE = new Color(0x224C9F);
    public static final Color VERMILION = new Color(0xC8441B);
    public static final Color GREY = new Color(0x8A9099);
    public static final Color TEXT = new Color(0x1A1A1A);
    public static final Color TEXT_SECOND = new Color(0x4A4F57);
    public static final Color TEXT_NOTE = new Color(0x5F6670);
    public static final Color GRID = new Color(0xDDE1E6);
    public static final Color ROW_RULE = new Color(0xEEF0F3);
    public static final Color HATCH = new Color(0xA3A9B2);
    public static final Color ZERO_CELL = new Color(0xF4F5F7);
    public static final Color BAND = new Color(0xC6DAF0);

    private static final List<Color> SEQUENCE = List.of(
            new Color(0xEAF1FA),
            new Color(0xC6DAF0),
            new Color(0x97BCE2),
            new Color(0x5F95CC),
            new Color(0x3169AE),
            new Color(0x173F7C));
    /** From a large fall to a large rise; cut at 5, 15 and 30 per cent either way. */
    private static final List<Color> DIVERGING = List.of(
            new Color(0x8C2D0C),
            new Color(0xCF6A43),
            new Color(0xF0BFA8),
            new Color(0xF2F2F2),
            new Color(0xB4CBE9),
            new Color(0x5F8FCC),
            new Color(0x1B4288));
    /** From this step on, numbers on a sequential colour are white. */
    private static final int FIRST_DARK = 4;

    private Palette() {}

    /** How many sequential colours there are. */
    public static int steps() {
        return SEQUENCE.size();
    }

    /** The sequential colour of a step, the lightest first. */
    public static Color step(int step) {
        return SEQUENCE.get(step);
    }

    /** The colour of numbers on that step. */
    public static Color textOn(int step) {
        return step >= FIRST_DARK ? Color.WHITE : TEXT;
    }

    /** How many steps there are to either side of no change. */
    public static int changeSteps() {
        return DIVERGING.size() / 2;
    }

    /** The colour of a change: 0 for none, above for rises, below for falls. */
    public static Color change(int step) {
        return DIVERGING.get(changeSteps() + step);
    }

    /** The colour of numbers on that one. */
    public static Color textOnChange(int step) {
        return Math.abs(step) == changeSteps() ? Color.WHITE : TEXT;
    }
}
