package org.nianjian.intake.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Turns pictures of text until their lines are level: paper lies never quite straight in a scanner, and the words of two
 * lines run into each other when they are sorted by height. The angle is the one at which the rows of the picture differ
 * most: black where there are lines, white between them.
 */
final class ScanSkew {
    /** Nobody puts paper in more askew; what is turned by a right angle is not righted. */
    private static final double MOST_DEGREES = 4;

    private static final double COARSE_DEGREES = 0.5;
    private static final double FINE_DEGREES = 0.05;
    /** Lines this little askew are read well, and turning blurs. */
    private static final double LEVEL_DEGREES = 0.1;

    private static final int DARK = 128;
    /** So many points of the width are looked at. */
    private static final int WIDTH = 800;

    private ScanSkew() {}

    /** The picture with level lines, in grey; the same one if they are level. */
    static BufferedImage levelled(BufferedImage picture) {
        double degrees = degrees(picture);
        if (Math.abs(degrees) < LEVEL_DEGREES) {
            return picture;
        }
        BufferedImage level = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = level.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, level.getWidth(), level.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(-Math.toRadians(degrees), level.getWidth() / 2.0, level.getHeight() / 2.0);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return level;
    }

    /** By how many degrees the lines fall from left to right. */
    static double degrees(BufferedImage picture) {
        int step = Math.max(1, picture.getWidth() / WIDTH);
        int[][] dark = dark(picture, step);
        double coarse = best(dark, 0, MOST_DEGREES, COARSE_DEGREES);
        return best(dark, coarse, COARSE_DEGREES, FINE_DEGREES);
    }

    /** Where the picture is dark: for every height that is looked at, the places from the left. */
    private static int[][] dark(BufferedImage picture, int step) {
        Raster raster = picture.getRaster();
        int bands = raster.getNumBands();
        int[] row = new int[picture.getWidth() * bands];
        int[][] dark = new int[picture.getHeight() / step][];
        int[] places = new int[picture.getWidth()];
        for (int y = 0; y < dark.length; y++) {
            raster.getPixels(0, y * step, picture.getWidth(), 1, row);
            int found = 0;
            for (int x = 0; x < picture.getWidth() / step; x++) {
                if (row[x * step * bands] < DARK) {
                    places[found++] = x;
                }
            }
            dark[y] = java.util.Arrays.copyOf(places, found);
        }
        return dark;
    }

    private static double best(int[][] dark, double around, double range, double step) {
        double best = around;
        double most = -1;
        int steps = (int) Math.round(range / step);
        // From the middle outwards: of angles that are as good the smallest counts.
        for (int i = 0; i <= 2 * steps; i++) {
            double degrees = around + (i % 2 == 0 ? -i / 2 : (i + 1) / 2) * step;
            double contrast = contrast(dark, Math.tan(Math.toRadians(degrees)));
            if (contrast > most) {
                most = contrast;
                best = degrees;
            }
        }
        return best;
    }

    /** How much neighbouring rows differ that fall so steeply. */
    private static double contrast(int[][] dark, double slope) {
        int margin = (int) Math.ceil(Math.abs(slope) * WIDTH * 2) + 1;
        int[] rows = new int[dark.length + 2 * margin];
        for (int y = 0; y < dark.length; y++) {
            for (int x : dark[y]) {
                rows[y + margin - (int) Math.round(x * slope)]++;
            }
        }
        double contrast = 0;
        for (int y = 1; y < rows.length; y++) {
            double difference = rows[y] - rows[y - 1];
            contrast += difference * difference;
        }
        return contrast;
    }
}
