package org.nianjian.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files whose whole content is agreed on, in {@code src/test/resources/golden}. With the system property {@code
 * nianjian.golden} set to {@code write} they are written instead of compared: then read what changed before committing it.
 */
public final class Golden {
    private static final Path FOLDER =
            Path.of(System.getProperty("nianjian.home", "."), "src", "test", "resources", "golden");

    private Golden() {}

    /** Fails unless the file has the content of the golden file of that name, byte for byte. */
    public static void assertSame(String name, Path actual) throws IOException {
        byte[] bytes = Files.readAllBytes(actual);
        Path golden = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("nianjian.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, bytes);
        }
        assertEquals(Files.readString(golden), new String(bytes, StandardCharsets.UTF_8), name);
    }
}
