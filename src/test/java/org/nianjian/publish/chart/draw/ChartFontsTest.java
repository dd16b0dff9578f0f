package org.nianjian.publish.chart.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ChartFontsTest {
    @Test
    void everySignThatChartsUseIsInBothWeights() {
        String signs = "≥≤±−–—…～<>%,.、，。：；（）“”†+0123456789约未报改至少至多亿万";
        assertEquals(-1, ChartFonts.get().font(false, 12).canDisplayUpTo(signs));
        assertEquals(-1, ChartFonts.get().font(true, 12).canDisplayUpTo(signs));
    }

    @Test
    void whatTheFontLacksIsShownAsMissing() {
        assertEquals("甲〓乙", ChartFonts.get().legible("甲\uD842\uDFB7乙"));
        assertEquals("甲乙", ChartFonts.get().legible("甲乙"));
    }

    @Test
    void boldIsDrawnFromTheBoldFontAndNotThickened() {
        Font bold = ChartFonts.get().font(true, 40);
        assertTrue(bold.isBold(), "the SVG must be able to say so");
        assertArrayEquals(drawn(bold.deriveFont(Font.PLAIN)), drawn(bold));
    }

    private static int[] drawn(Font font) {
        BufferedImage image = new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.setFont(font);
        g.drawString("年鉴 2024", 5, 45);
        g.dispose();
        return image.getRGB(0, 0, 200, 60, null, 0, 200);
    }
}
