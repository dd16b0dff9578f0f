package org.nianjian.publish.chart.draw;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writing of PNG files (ISO/IEC 15948) for drawings, with a table of colours: a third of the size and of the time that
 * they take in full colour.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LEVEL = 6;
    /** 144 pixels an inch, in pixels a metre: the picture is drawn at twice its size. */
    private static final int PIXELS_PER_METRE = 5669;

    private Png() {}

    /** The file of an image of the type {@link BufferedImage#TYPE_INT_RGB}, or of the upper rows of one. */
    static byte[] encode(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(image));
            chunk(out, "pHYs", density());
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            int count = image.getWidth() * image.getHeight();
            ColourTable colours = new ColourTable(pixels, count);
            chunk(out, "PLTE", colours.bytes());
            chunk(out, "IDAT", packed(pixels, count, image.getWidth(), colours));
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.write(new byte[] {8, 3, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] density() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(PIXELS_PER_METRE);
        out.writeInt(PIXELS_PER_METRE);
        out.writeByte(1);
        return bytes.toByteArray();
    }

    private static byte[] packed(int[] pixels, int count, int width, ColourTable colours) {
        byte[] row = new byte[1 + width];
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 17);
        byte[] buffer = new byte[1 << 14];
        Deflater deflater = new Deflater(LEVEL);
        try {
            for (int start = 0; start < count; start += width) {
                int last = pixels[start];
                byte index = colours.index(last);
                for (int x = 0; x < width; x++) {
                    int pixel = pixels[start + x];
                    if (pixel != last) {
                        last = pixel;
                        index = colours.index(pixel);
                    }
                    row[1 + x] = index;
                }
                deflater.setInput(row);
                while (!deflater.needsInput()) {
                    packed.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
