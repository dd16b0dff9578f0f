package org.nianjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** File names are bytes: they are shown right whatever the locale is, and the files open. */
class RawNamesTest {
    /** 年鉴.txt in UTF-8, 年.txt and a folder 县 in GBK, 年.txt in UTF-8 beside it, a byte that is neither. */
    private static final String MAKE = """
            cd "$1"
            n() { printf "$1"; }
            echo a > "$(n '\\345\\271\\264\\351\\211\\264.txt')"
            echo b > "$(n '\\304\\352.txt')"
            echo c > "$(n '\\345\\271\\264.txt')"
            mkdir "$(n '\\317\\330')"
            echo d > "$(n '\\317\\330/\\304\\352.txt')"
            echo e > "$(n 'x\\377.txt')"
            echo f > plain.txt
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX", "C.UTF-8"})
    void namesAreReadFromTheirBytesInAnyLocale(String locale) throws Exception {
        make();
        assertEquals(
                List.of("%C4%EA.txt = b", "plain.txt = f", "x%FF.txt = e", "县/年.txt = d", "年.txt = c", "年鉴.txt = a"),
                scanInChild(locale));
    }

    @Test
    void controlCharactersInNamesAreShownAsPercentSigns() {
        assertEquals("a%0Ab年", new RawName("a\nb年".getBytes(StandardCharsets.UTF_8)).verbatim());
    }

    private void make() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell to make names of raw bytes");
        Process shell = new ProcessBuilder("/bin/sh", "-c", MAKE, "sh", folder.toString())
                .inheritIO()
                .start();
        assertEquals(0, shell.waitFor());
    }

    private List<String> scanInChild(String locale) throws IOException, InterruptedException {
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ScanPrinter.class.getName(),
                folder.toString());
        child.environment().clear();
        if (!locale.isEmpty()) {
            child.environment().putAll(Map.of("LC_ALL", locale));
        }
        File errors = folder.resolve(".errors").toFile();
        Process process = child.redirectError(errors).start();
        List<String> lines = new ArrayList<>(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList());
        assertEquals(0, process.waitFor(), () -> read(errors));
        return lines;
    }

    private static String read(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
