package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianjian.job.step.Progress;

/** What a run says and leaves behind that cannot be made, or not to its end. */
class FailedRunTest extends InventedNight {
    @Test
    void aFaultIsRecordedAndTheNextRunGoesOnFromThere() throws Exception {
        Files.createDirectories(output.resolve("latest"));
        RunResult failed = run();
        assertEquals(ExitCode.FAULT, failed.exitCode());
        assertEquals("failed", lastRecord().outcome());
        assertTrue(lastRecord().messages().get(0).contains("latest"), failed.toString());
        Files.delete(output.resolve("latest"));
        List<String> steps = new ArrayList<>();
        RunResult next = QuickRun.of(settings(output, 2), (what, done, of) -> steps.add(what))
                .run();
        assertEquals(ExitCode.OK, next.exitCode());
        assertEquals(List.of("publish"), steps.stream().distinct().toList(), "earlier steps are not done again");
        assertEquals(0, next.counts().read());
        QuickRun.of(settings(folder.resolve("undisturbed"), 2), Progress.NONE).run();
        assertEquals(EditionBytes.of(folder.resolve("undisturbed")), EditionBytes.of(output));
    }

    @Test
    void aSecondRunAtTheSameTimeIsTurnedAway() throws Exception {
        List<RunResult> inner = new ArrayList<>();
        Progress another = (what, done, of) -> {
            if (what.equals("settle") && inner.isEmpty()) {
                try {
                    inner.add(run());
                } catch (ConfigurationException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        RunResult outer = QuickRun.of(settings(output, 2), another).run();
        assertEquals(ExitCode.OK, outer.exitCode());
        assertEquals(ExitCode.BUSY, inner.get(0).exitCode());
    }

    @Test
    void aMissingInputFolderIsNamedInOneLineAndNothingIsWritten() {
        input = folder.resolve("no such folder");
        ConfigurationException wrong = assertThrows(ConfigurationException.class, this::run);
        assertEquals(1, wrong.lines().size());
        assertTrue(wrong.lines().get(0).contains("no such folder"));
        assertFalse(Files.exists(output));
    }

    @Test
    void anOutputThatIsNoFolderIsNamedInOneLine() throws IOException {
        Files.writeString(output, "a file");
        ConfigurationException wrong = assertThrows(ConfigurationException.class, this::run);
        assertEquals(1, wrong.lines().size());
        assertTrue(wrong.lines().get(0).contains(output.toString()));
    }

    @Test
    void allMistakesInTheFilesBesideTheReportsAreToldAtOnce() throws IOException {
        Files.writeString(input.resolve("catalogue.yaml"), "indicators: 5");
        Files.writeString(
                input.resolve("corrections.csv"),
                "action,file,body,year,indicator,expected,value,bound,reason,by,on\nchange,,,,,,,,,,\n");
        ConfigurationException wrong = assertThrows(ConfigurationException.class, this::run);
        assertTrue(wrong.lines().size() >= 2, wrong.lines().toString());
        assertFalse(Files.exists(output));
    }

    @Test
    void aWarehouseThatCannotBeReachedIsNamedInOneLine() {
        RunSettings elsewhere = new RunSettings(
                input, output, null, 1, 30, GateSettings.DEFAULT, null, "jdbc:h2:tcp://localhost:1/nothing");
        ConfigurationException wrong = assertThrows(
                ConfigurationException.class,
                () -> QuickRun.of(elsewhere, Progress.NONE).run());
        assertEquals(1, wrong.lines().size());
    }
}
