package org.nianjian.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of text are turned until their lines are level. */
class ScanSkewTest {
    @ParameterizedTest
    @ValueSource(doubles = {-3.2, -0.7, -0.2, 0.3, 1.5, 3.9})
    void linesThatFallOrRiseAreLevelled(double degrees) {
        BufferedImage turned = page(degrees);
        assertEquals(degrees, ScanSkew.degrees(turned), 0.1);
        BufferedImage level = ScanSkew.levelled(turned);
        assertNotSame(turned, level);
        assertEquals(0, ScanSkew.degrees(level), 0.1);
    }

    @Test
    void whatIsLevelStaysAsItIs() {
        BufferedImage level = page(0);
        assertSame(level, ScanSkew.levelled(level));
        BufferedImage empty = new BufferedImage(50, 30, BufferedImage.TYPE_INT_RGB);
        assertSame(empty, ScanSkew.levelled(empty));
    }

    /** Words of different lengths in lines. */
    private static BufferedImage page(double degrees) {
        BufferedImage page = new BufferedImage(1000, 1400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        for (int line = 0; line < 25; line++) {
            for (int word = 0; word < 20 - line % 7; word++) {
                pen.fillRect(150 + 35 * word, 200 + 40 * line, 20 + word % 3 * 5, 18);
            }
        }
        pen.dispose();
        return page;
    }
}
