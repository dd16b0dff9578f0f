package org.nianjian.intake.text;

import java.io.IOException;

/** Unpacks the parts of a document as long as they are not too large together. */
final class Parts {
    private final ZipArchive zip;
    private long left;

    Parts(ZipArchive zip, long bytes) {
        this.zip = zip;
        this.left = bytes;
    }

    byte[] unpacked(String part) throws IOException {
        byte[] bytes = zip.read(part, left);
        left -= bytes.length;
        return bytes;
    }

    boolean has(String part) {
        return zip.has(part);
    }

    void readIfThere(String part, Xml.Handler handler) throws IOException {
        if (zip.has(part)) {
            Xml.read(unpacked(part), handler);
        }
    }
}
