package org.nianjian.warehouse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The published name of an observation: it depends on the file's path and the figure's place in it, and on no run. */
public final class ObservationId {
    private static final int BYTES = 8;

    private ObservationId() {}

    /** What all observations of a file begin with: 16 hexadecimal digits and a hyphen; the ordinal follows. */
    public static String prefix(String file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES) + "-";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
