package org.nianjian.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final int LONGEST = 400;
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)\\A/\\*\\*\\s.*?\\w.*?[.]\\s.*?\\*/\\s*@NullMarked\\s+package .*");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.])/(?:" + "work|root|home" + ")/|[A-Z]:\\\\" + "Users");

    @Test
    void noFileIsLongerThanFourHundredLines() {
        List<String> longer = new ArrayList<>();
        for (Path file : javaFiles("src")) {
            long lines = read(file).lines().count();
            if (lines > LONGEST) {
                longer.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), longer);
    }

    @Test
    void everyPackageSaysItsJobInASentenceAndIsNullMarked() {
        List<String> silent = new ArrayList<>();
        for (Path file : javaFiles("src/main/java")) {
            Path info = file.resolveSibling("package-info.java");
            if (!Files.exists(info) || !SENTENCE.matcher(read(info)).matches()) {
                silent.add(info.toString());
            }
        }
        assertEquals(List.of(), silent.stream().distinct().toList());
    }

    @Test
    void noSourceNamesAPathOfOneMachine() {
        List<String> named = new ArrayList<>();
        for (Path file : files("src")) {
            if (!binary(file)) {
                read(file)
                        .lines()
                        .filter(line -> MACHINE_PATH.matcher(line).find())
                        .forEach(line -> named.add(file + ": " + line));
            }
        }
        assertEquals(List.of(), named);
    }

    @Test
    void theSourcesAreWhereTheTestsLook() {
        assertTrue(javaFiles("src/main/java").size() > 50);
    }

    private static List<Path> javaFiles(String folder) {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(House.HOME.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean binary(Path file) {
        String name = file.getFileName().toString();
        return !name.matches(".*\\.(java|xml|yaml|yml|json|properties|sql|csv|tsv|txt|html|ftl|ftlh|css|js|md|sh)");
    }

    /** The file, byte by byte: sample texts are in other encodings than the sources. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
