package org.nianjian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the folders of these tests hold. */
final class Folders {
    private Folders() {}

    /** The sample input of the project, or a part of it, copied to where a test may change it. */
    static Path copy(String part, Path to) throws IOException {
        Path from = Program.HOME.resolve("input").resolve(part);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }

    /** A hash for every file of an edition, but for the record of the run, which tells the time. */
    static Map<String, String> hashes(Path edition) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        Path whole = edition.toRealPath();
        try (Stream<Path> files = Files.walk(whole)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("run.json"))
                    .forEach(file -> hashes.put(whole.relativize(file).toString(), hash(file)));
        }
        return hashes;
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
