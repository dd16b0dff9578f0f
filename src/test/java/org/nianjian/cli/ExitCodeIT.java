package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes of the design, from the real jar. */
class ExitCodeIT {
    private static final Map<String, String> UTF8 = Map.of("LC_ALL", "C.UTF-8");
    private static final String SMALL = "青浔县县直部门/民政局";

    @TempDir
    Path folder;

    @Test
    void publishedIsZeroAndSoIsNothingNew() throws Exception {
        Folders.copy(SMALL, folder.resolve("input"));

        Program.Ended first = Program.jar(folder, UTF8, "run");
        Program.Ended second = Program.jar(folder, UTF8, "run");

        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().startsWith("published: output"), first.out());
        assertEquals(0, second.code(), second.err());
        assertTrue(second.out().startsWith("unchanged: output"), second.out());
    }

    @Test
    void aMissingInputFolderIsTwoAndLeavesNothingBehind() throws Exception {
        Program.Ended ended = Program.jar(folder, UTF8, "run", "--input", "nowhere");

        assertEquals(2, ended.code());
        assertEquals(1, ended.errLines().size(), ended.err());
        assertTrue(ended.err().contains("nowhere"), ended.err());
        assertFalse(Files.exists(folder.resolve("output")));
    }

    @Test
    void anOutputThatCannotBeWrittenIsTwo() throws Exception {
        Folders.copy(SMALL, folder.resolve("input"));
        Files.writeString(folder.resolve("output"), "a file is in the way");

        Program.Ended ended = Program.jar(folder, UTF8, "run");

        assertEquals(2, ended.code());
        assertEquals(1, ended.errLines().size(), ended.err());
        assertTrue(ended.err().contains("output"), ended.err());
    }

    @Test
    void aMistakeInTheCatalogueIsTwoAndNamesItsLine() throws Exception {
        Folders.copy(SMALL, folder.resolve("input"));
        Files.writeString(folder.resolve("input/catalogue.yaml"), "indicators:\n  - id: a.b\n    kind: flood\n");

        Program.Ended ended = Program.jar(folder, UTF8, "run");

        assertEquals(2, ended.code());
        assertTrue(
                ended.errLines().stream().allMatch(line -> line.startsWith("nianjian: catalogue.yaml line ")),
                ended.err());
        assertFalse(Files.exists(folder.resolve("output")));
    }

    @Test
    void aRejectionThatNobodyAcknowledgedIsThree() throws Exception {
        Path input = Folders.copy(SMALL, folder.resolve("input"));
        Files.writeString(input.resolve("报告.docx"), "PK\u0003\u0004 and no more");

        Program.Ended ended = Program.jar(folder, UTF8, "run");

        assertEquals(3, ended.code(), ended.err());
        assertTrue(Files.exists(folder.resolve("output/latest/index.html")));
    }

    @Test
    void nothingAfterAGoodEditionIsFourAndTheEditionStands() throws Exception {
        Folders.copy(SMALL, folder.resolve("input"));
        Program.jar(folder, UTF8, "run");
        Map<String, String> before = Folders.hashes(folder.resolve("output/latest"));
        Files.createDirectory(folder.resolve("empty"));

        Program.Ended ended = Program.jar(folder, UTF8, "run", "--input", "empty");

        assertEquals(4, ended.code(), ended.err());
        assertFalse(ended.err().isBlank());
        assertEquals(before, Folders.hashes(folder.resolve("output/latest")));
    }

    @Test
    void anotherRunUnderWayIsFive() throws Exception {
        Folders.copy(SMALL, folder.resolve("input"));
        Path output = Files.createDirectory(folder.resolve("output"));

        try (FileChannel lock =
                FileChannel.open(output.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            Program.Ended ended = Program.jar(folder, UTF8, "run");

            assertEquals(5, ended.code(), ended.err());
            assertTrue(ended.err().contains("Another run"), ended.err());
        }
    }
}
