package org.nianjian.intake.text;

import org.nianjian.intake.Limits;

/** Reads plain text. */
final class PlainTextFormat implements Format {
    @Override
    public Extract read(byte[] content, Limits limits) {
        Encodings.Decoded decoded = Encodings.decode(content);
        return new Found(decoded.text(), decoded.note());
    }
}
