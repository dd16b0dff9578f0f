package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.job.step.Progress;

/** Runs in processes of their own that are killed; what the next run publishes is what an undisturbed one does. */
class KilledRunIT {
    private static final int KILLED = 137;

    @TempDir
    static Path folder;

    private static Path input;
    private static Map<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        input = InventedInput.in(folder.resolve("input"));
        InventedInput.broken(input);
        Path output = folder.resolve("undisturbed");
        assertEquals(ExitCode.ATTENTION, run(output).exitCode());
        undisturbed = EditionBytes.of(output);
    }

    private static RunResult run(Path output) throws ConfigurationException {
        return QuickRun.of(new RunSettings(input, output, null, 2, 30, GateSettings.DEFAULT, null, null), Progress.NONE)
                .run();
    }

    private static ProcessBuilder child(Path output, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ChildRun.class.getName(),
                input.toString(),
                output.toString(),
                "2"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** The places are signs of progress: intake has 2, settle 2, compare 2, check 15, publish 17. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "1,  before anything was read",
        "2,  after everything was read",
        "4,  after settling",
        "6,  after comparing",
        "12, amid the checks",
        "22, before staging",
        "30, amid staging",
        "37, before the swap",
        "38, after the swap"
    })
    void aRunThatDiesIsFinishedByTheNext(int signs, String when) throws Exception {
        Path output = folder.resolve("dies" + signs);
        Process child = child(output, Integer.toString(signs)).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(KILLED, child.waitFor(), when + ": " + said);
        RunResult next = run(output);
        assertEquals(ExitCode.ATTENTION, next.exitCode(), next.toString());
        assertEquals(undisturbed, EditionBytes.of(output));
        assertEquals(1, editions(output));
    }

    /** A real {@code kill -9} from outside, which lands wherever the process happens to be then. */
    @ParameterizedTest(name = "soon after line {0}")
    @ValueSource(ints = {1, 24, 37})
    void aRunThatIsKilledFromOutsideIsFinishedByTheNext(int lines) throws Exception {
        Path output = folder.resolve("killed" + lines);
        Process child = child(output).start();
        try (BufferedReader said = child.inputReader()) {
            for (int line = 0; line < lines; line++) {
                said.readLine();
            }
            child.destroyForcibly().waitFor();
        }
        RunResult next = run(output);
        assertEquals(ExitCode.ATTENTION, next.exitCode(), next.toString());
        assertEquals(undisturbed, EditionBytes.of(output));
    }

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
        Path more = InventedInput.report(input, 3, 2022, 31);
        try {
            assertEquals(KILLED, child(output, "34").start().waitFor());
        } finally {
            Files.delete(more);
        }
        run(output);
        assertEquals(undisturbed, EditionBytes.of(output));
    }

    /** The rows of the first run are gone then: going on with its last step would publish an empty edition. */
    @Test
    void whenTheInputChangesBackAfterTwoDeathsTheFirstRunIsBegunAnew() throws Exception {
        Path output = folder.resolve("back");
        assertEquals(KILLED, child(output, "30").start().waitFor());
        Path more = InventedInput.report(input, 3, 2022, 31);
        try {
            assertEquals(KILLED, child(output, "5").start().waitFor());
        } finally {
            Files.delete(more);
        }
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

    private static int editions(Path output) throws IOException {
        try (var all = Files.list(output.resolve("editions"))) {
            return (int) all.count();
        }
    }
}
