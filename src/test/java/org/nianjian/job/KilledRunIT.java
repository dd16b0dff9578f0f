package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are killed at any moment; what the next run publishes is what an undisturbed one does. */
class KilledRunIT extends ChildRuns {
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
}
