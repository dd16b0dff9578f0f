package org.nianjian.intake.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.Limits;
import org.nianjian.intake.SubmissionScanner;
import org.nianjian.intake.text.ReadResult;
import org.nianjian.intake.text.TextReader;

/** Whatever lies in the input folder ends as a text or as a rejection, in time, and leaves no trace outside. */
class HostileFolderTest {
    private static final TextReader READER = new TextReader(Limits.DEFAULT);

    @TempDir
    Path folder;

    static Stream<Hostile> table() {
        return Hostile.table();
    }

    @ParameterizedTest
    @MethodSource("table")
    @Timeout(120)
    void everyFileEndsAsATextOrAsARejection(Hostile hostile) throws Exception {
        Path input = Files.createDirectories(folder.resolve("a/b/input"));
        hostile.files().in(input);
        Inventory inventory = Archives.opened(SubmissionScanner.scan(input), Limits.DEFAULT);
        hostile.then().in(input);
        List<String> outcomes = new ArrayList<>();
        for (Inventory.Problem problem : inventory.problems()) {
            assertTrue(problem.detail().endsWith("。"), problem.detail());
            outcomes.add(problem.reason().code());
        }
        for (FoundFile file : inventory.files()) {
            assertTrue(file.path().chars().noneMatch(Character::isISOControl), file.path());
            ReadResult result = READER.read(file);
            if (result instanceof ReadResult.Rejected rejected) {
                assertTrue(rejected.detail().endsWith("。"), rejected.detail());
                outcomes.add(rejected.reason().code());
            } else {
                outcomes.add(Hostile.READ);
            }
        }
        assertEquals(List.of(hostile.outcomes()), outcomes);
        assertEquals(List.of("a"), Archive.names(folder));
        assertEquals(List.of("input"), Archive.names(folder.resolve("a/b")));
    }
}
