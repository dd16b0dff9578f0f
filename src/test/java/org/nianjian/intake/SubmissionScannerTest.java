package org.nianjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SubmissionScannerTest {
    @TempDir
    Path input;

    @Test
    void filesAreFoundAtAnyDepthAndOrderedByCodePoints() throws IOException {
        put("b.txt", "1");
        put("a/c/d/e/f.txt", "2");
        put("\uFF21.txt", "3");
        put("𠮷.txt", "4");
        assertEquals(List.of("a/c/d/e/f.txt", "b.txt", "\uFF21.txt", "𠮷.txt"), paths());
    }

    @Test
    void whatIsNoSubmissionIsIgnoredAndCounted() throws IOException {
        for (String name : List.of(
                ".hidden",
                ".git/config",
                "~$年报.docx",
                ".DS_Store",
                "Thumbs.db",
                "x/desktop.ini",
                "a.tmp",
                "b.part",
                "c.CRDOWNLOAD",
                "corrections.csv",
                "Places.CSV",
                "README.md",
                "README")) {
            put(name, "x");
        }
        Inventory inventory = SubmissionScanner.scan(input);
        assertEquals(List.of(), inventory.files());
        assertEquals(
                "{HIDDEN=2, LOCK=1, SYSTEM=3, TEMPORARY=3, SIDE_INPUT=4}",
                inventory.ignored().toString());
    }

    @Test
    void sideInputsAreSubmissionsInAnyOtherFolder() throws IOException {
        put("x/places.csv", "x");
        put("readme2024年报.docx", "x");
        assertEquals(List.of("readme2024年报.docx", "x/places.csv"), paths());
    }

    @Test
    void linksAreNotFollowedAndAreAProblem() throws IOException {
        put("real.txt", "x");
        Files.createSymbolicLink(input.resolve("link.txt"), input.resolve("real.txt"));
        Files.createSymbolicLink(input.resolve("up"), input.getParent());
        Inventory inventory = SubmissionScanner.scan(input);
        assertEquals(1, inventory.files().size());
        assertEquals(
                List.of("link.txt link", "up link"),
                inventory.problems().stream()
                        .map(problem -> problem.path() + " " + problem.reason().code())
                        .toList());
    }

    @Test
    @Timeout(20)
    void aPipeIsAProblemAndIsNotOpened() throws Exception {
        Path pipe = input.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(
                RejectionReason.UNREADABLE,
                SubmissionScanner.scan(input).problems().get(0).reason());
    }

    @Test
    void emptyFilesAreFound() throws IOException {
        put("empty.txt", "");
        assertEquals(List.of("empty.txt"), paths());
    }

    @Test
    void theFingerprintIsThatOfTheContent() throws IOException {
        put("a.txt", "abc");
        FoundFile found = SubmissionScanner.scan(input).files().get(0);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", found.sha256());
        assertEquals(3, found.size());
        assertEquals(found, SubmissionScanner.single(input.resolve("a.txt")));
    }

    @Test
    void aMissingFolderIsTheCallersMistake() {
        assertThrows(NotDirectoryException.class, () -> SubmissionScanner.scan(input.resolve("none")));
    }

    private void put(String path, String content) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> paths() throws IOException {
        return SubmissionScanner.scan(input).files().stream()
                .map(FoundFile::path)
                .toList();
    }
}
