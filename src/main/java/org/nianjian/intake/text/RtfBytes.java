package org.nianjian.intake.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Gathers the bytes of a character or of a run of them, until something else than a byte comes. */
final class RtfBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Charset charset = StandardCharsets.US_ASCII;

    /** One more byte; the second byte of a wide character may be an ASCII letter. */
    void add(byte c, Charset of) {
        bytes.write(c);
        charset = of;
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    String take() {
        String text = bytes.toString(charset);
        bytes.reset();
        return text;
    }
}
