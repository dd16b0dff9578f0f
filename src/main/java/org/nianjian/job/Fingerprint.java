package org.nianjian.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Inventory;

/**
 * What stands for everything that an edition is made of: equal ones make equal editions. Neither times nor the order in
 * which a file system lists files are in it.
 */
final class Fingerprint {
    private static final int DIGITS = 12;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    /**
     * The id of the edition: the first twelve hexadecimal digits.
     *
     * @param inventory what lies in the input folder
     * @param others whatever else decides about the result, by name, in a fixed order
     */
    static String of(Inventory inventory, Map<String, String> others) {
        Fingerprint print = new Fingerprint();
        others.forEach((name, value) -> print.add("other", name, value));
        for (FoundFile file : inventory.files()) {
            print.add("file", file.path(), file.sha256());
        }
        for (Inventory.Problem problem : inventory.problems()) {
            print.add("problem", problem.path(), problem.reason().code());
        }
        return HexFormat.of().formatHex(print.digest.digest()).substring(0, DIGITS);
    }

    /** The lengths go in too, so that no two lists of words run together into the same bytes. */
    private void add(String... words) {
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
