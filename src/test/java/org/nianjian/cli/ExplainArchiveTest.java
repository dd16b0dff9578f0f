package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainArchiveTest {
    @TempDir
    Path folder;

    @BeforeEach
    void archives() throws IOException {
        zip("one.zip", Map.of("甲/年报.txt", "调解纠纷289件。"));
        zip("two.zip", Map.of("a.txt", "调解纠纷3件。", "b.txt", "调解纠纷4件。"));
    }

    @Test
    void whatLiesInAnArchiveIsNamedAsInTheTables() {
        Session session = explain("two.zip!/b.txt");
        assertEquals(0, session.code(), session.err());
        assertTrue(session.out().contains("4件"), session.out());
    }

    @Test
    void anArchiveOfOneFileIsThatFile() {
        assertTrue(explain("one.zip").out().contains("289件"));
    }

    @Test
    void anArchiveOfSeveralNamesThem() {
        Session session = explain("two.zip");
        assertEquals(2, session.code());
        assertTrue(session.err().contains("two.zip!/a.txt"), session.err());
        assertTrue(explain("two.zip!/c.txt").err().contains("two.zip!/b.txt"));
    }

    private Session explain(String name) {
        return Session.of("", Map.of(), "explain", "--format", "json", folder + "/" + name);
    }

    private void zip(String name, Map<String, String> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
