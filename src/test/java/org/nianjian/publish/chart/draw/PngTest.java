package org.nianjian.publish.chart.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    private static final int WIDTH = 123;
    private static final int HEIGHT = 77;

    @Test
    void theOrdinaryReaderGetsEveryPixelBackIfTheColoursAreFew() throws IOException {
        BufferedImage image = image(200);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.encode(image)));
        assertEquals(WIDTH, read.getWidth());
        assertEquals(HEIGHT, read.getHeight());
        assertArrayEquals(pixels(image), pixels(read));
    }

    @Test
    void ofManyColoursTheCommonStayAndTheRareOnesAreNear() throws IOException {
        BufferedImage image = image(2000);
        int[] before = pixels(image);
        int[] after = pixels(ImageIO.read(new ByteArrayInputStream(Png.encode(image))));
        for (int i = 0; i < before.length; i++) {
            if ((before[i] & 0xFFFFFF) == 0xFFFFFF) {
                assertEquals(before[i], after[i]);
            }
            for (int shift = 0; shift < 24; shift += 8) {
                assertTrue(Math.abs((before[i] >> shift & 0xFF) - (after[i] >> shift & 0xFF)) <= 16);
            }
        }
    }

    /** A white image with specks in shades of blue. */
    private static BufferedImage image(int shades) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int shade = random.nextInt(shades);
                int blue = shade % 256;
                int colour = blue << 16 | (blue + shade / 256 * 2) / 2 << 8 | 0xC0 + shade / 256;
                image.setRGB(x, y, random.nextInt(4) == 0 ? colour : 0xFFFFFF);
            }
        }
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
}
