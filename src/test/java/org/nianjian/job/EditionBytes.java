package org.nianjian.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bytes of an edition, as far as they may not depend on when, where and how often it was made. */
final class EditionBytes {
    private static final Set<String> FREE = Set.of("run.json", "revisions.csv", "revisions.html");

    private EditionBytes() {}

    /** A hash of every file of the latest edition in an output folder, by its path. */
    static Map<String, String> of(Path output) throws IOException, NoSuchAlgorithmException {
        Path edition = output.resolve("latest").toRealPath();
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(edition)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = edition.relativize(file).toString();
                if (!FREE.contains(name)) {
                    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    hashes.put(name, HexFormat.of().formatHex(hash));
                }
            }
        }
        return hashes;
    }
}
