package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.job.GateSettings;
import org.nianjian.job.RunSettings;

class RunOptionsTest {
    @TempDir
    Path folder;

    @Test
    void withoutSettingsInputAndOutputLieInTheWorkingDirectory() {
        RunSettings options = RunOptions.of(new Layers(Map.of(), Map.of()));

        assertEquals(Path.of("input"), options.input());
        assertEquals(Path.of("output"), options.output());
        assertNull(options.within());
        assertNull(options.warehouse());
        assertEquals(RunOptions.DEFAULT_KEEP, options.keep());
        assertEquals(Runtime.getRuntime().availableProcessors(), options.threads());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 1", // the command line goes first
        " , 2, 3, 2", // then the environment
        " ,  , 3, 3", // then the configuration file
        " ,  ,  , 30", // then the default
    })
    void theNearerSettingWins(String commandLine, String environment, String config, int expected) throws Exception {
        Path file = folder.resolve("night.properties");
        Files.writeString(file, config == null ? "" : "keep = " + config + "\n");
        Map<String, String> given = new HashMap<>(Map.of("config", file.toString()));
        RunCommand.put(given, "keep", commandLine);
        Map<String, String> variables = environment == null ? Map.of() : Map.of("NIANJIAN_KEEP", environment);

        assertEquals(expected, RunOptions.of(new Layers(given, variables)).keep());
    }

    @Test
    void theConfigurationFileItselfMayBeNamedByTheEnvironment() throws Exception {
        Path file = folder.resolve("夜间.properties");
        Files.writeString(file, "input = 报送\nwithin=410423\n");

        RunSettings options = RunOptions.of(new Layers(Map.of(), Map.of("NIANJIAN_CONFIG", file.toString())));

        assertEquals(Path.of("报送"), options.input());
        assertEquals("410423", options.within());
    }

    @ParameterizedTest
    @CsvSource({
        "41, 41",
        "410000, 41",
        "4104, 4104",
        "410400, 4104",
        "410423, 410423",
        "410423000000, 410423",
        "410423208, 410423208",
        "410423208000, 410423208"
    })
    void anAreaCodeMayCarryTheZerosOfTheLevelsBelow(String written, String code) {
        assertEquals(
                code,
                RunOptions.of(new Layers(Map.of("within", written), Map.of())).within());
    }

    @Test
    void aReasonToAcceptChangesHoldsForOneRunAndSoStandsOnTheCommandLineOnly() {
        Map<String, String> environment = Map.of("NIANJIAN_ACCEPT_CHANGES", "every night");
        assertNull(RunOptions.of(new Layers(Map.of(), environment)).acceptChanges());
        assertEquals(
                "two towns merged",
                RunOptions.of(new Layers(Map.of("accept-changes", "two towns merged"), environment))
                        .acceptChanges());
    }

    @Test
    void theLimitsOfTheGateAreSettings() {
        RunSettings options = RunOptions.of(new Layers(
                Map.of("gate-loss", "10", "gate-totals", "200"),
                Map.of("NIANJIAN_GATE_HISTORY", "5", "NIANJIAN_GATE_SMALLEST", "7")));
        assertEquals(new GateSettings(10, 200, 5, 7), options.gate());
        assertEquals(
                GateSettings.DEFAULT,
                RunOptions.of(new Layers(Map.of(), Map.of())).gate());
    }

    @Test
    void anEmptyVariableIsNoSetting() {
        assertNull(RunOptions.of(new Layers(Map.of(), Map.of("NIANJIAN_WITHIN", " ")))
                .within());
    }

    @Test
    void aNameThatTheLocaleLostIsRefusedWithTheRemedy() {
        Layers layers = new Layers(Map.of("input", "\uFFFD\uFFFD"), Map.of());

        UsageException refused = assertThrows(UsageException.class, () -> RunOptions.of(layers));

        assertTrue(String.valueOf(refused.getMessage()).contains("set LC_ALL=C.UTF-8"), refused.getMessage());
    }

    @Test
    void aConfigurationFileInAnotherEncodingIsRefusedWithTheRemedy() throws Exception {
        Path file = folder.resolve("night.properties");
        Files.write(file, new byte[] {'i', '=', (byte) 0xB1, (byte) 0xA8, '\n'});

        UsageException refused =
                assertThrows(UsageException.class, () -> new Layers(Map.of("config", file.toString()), Map.of()));

        assertTrue(String.valueOf(refused.getMessage()).contains("save it as UTF-8"), refused.getMessage());
    }
}
