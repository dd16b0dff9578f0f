package org.nianjian.publish.chart.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void theOrdinaryReaderGetsEveryPixelBack() throws IOException {
        BufferedImage image = new BufferedImage(123, 77, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < 77; y++) {
            for (int x = 0; x < 123; x++) {
                image.setRGB(x, y, random.nextInt(4) == 0 ? random.nextInt() : 0xFFFFFF);
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.encode(image)));
        assertEquals(123, read.getWidth());
        assertEquals(77, read.getHeight());
        assertArrayEquals(image.getRGB(0, 0, 123, 77, null, 0, 123), read.getRGB(0, 0, 123, 77, null, 0, 123));
    }
}
