package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes after runs that died, when the input changed too; and what stands beside a run that lives. */
class AfterDeathIT extends ChildRuns {
    @Test
    void aRunThatDiesAgainAndAgainIsFinishedInTheEnd() throws Exception {
        Path output = folder.resolve("again");
        for (int signs : new int[] {1, 2, 3, 5, 10, 20}) {
            assertEquals(KILLED, child(output, Integer.toString(signs)).start().waitFor());
        }
        run(output);
        assertEquals(undisturbed, EditionBytes.of(output));
    }

    @Test
    void aRunThatDiesLeavesTheLastEditionAsItWas() throws Exception {
        Path output = folder.resolve("second");
        run(output);
        Path more = InventedInput.report(input, 3, 2022, 31);
        try {
            assertEquals(KILLED, child(output, "30").start().waitFor());
            assertEquals(undisturbed, EditionBytes.of(output));
            run(output);
            Path anew = folder.resolve("anew");
            run(anew);
            assertEquals(EditionBytes.of(anew), EditionBytes.of(output));
            assertEquals(2, editions(output));
        } finally {
            Files.delete(more);
        }
    }

    @Test
    void whenTheInputChangesAfterADeathNothingOfTheDeadRunIsPublished() throws Exception {
        Path output = folder.resolve("changed");
        dieWithOneReportMore(output, "34");
        run(output);
        assertEquals(undisturbed, EditionBytes.of(output));
    }

    /** The rows of the first run are gone then: going on with its last step would publish an empty edition. */
    @Test
    void whenTheInputChangesBackAfterTwoDeathsTheFirstRunIsBegunAnew() throws Exception {
        Path output = folder.resolve("back");
        assertEquals(KILLED, child(output, "30").start().waitFor());
        dieWithOneReportMore(output, "5");
        run(output);
        assertEquals(undisturbed, EditionBytes.of(output));
    }

    @Test
    void neitherLocaleNorTimeZoneChangeTheBytes() throws Exception {
        Path output = folder.resolve("elsewhere");
        ProcessBuilder child = child(output);
        child.command().addAll(1, List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"));
        Process process = child.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.ATTENTION, process.waitFor(), said);
        assertEquals(undisturbed, EditionBytes.of(output));
    }

    @Test
    void aRunInAnotherProcessIsTurnedAway() throws Exception {
        Path output = folder.resolve("busy");
        Process child = child(output).start();
        try (BufferedReader said = child.inputReader()) {
            String first = said.readLine();
            assertTrue(first != null && first.startsWith("intake"), first);
            RunResult other = run(output);
            assertTrue(
                    other.exitCode() == ExitCode.BUSY || !child.isAlive(),
                    "the first run still holds the lock: " + other);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static void dieWithOneReportMore(Path output, String signs) throws Exception {
        Path more = InventedInput.report(input, 3, 2022, 31);
        try {
            assertEquals(KILLED, child(output, signs).start().waitFor());
        } finally {
            Files.delete(more);
        }
    }
}
