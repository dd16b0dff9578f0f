package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NianjianTest {
    @Test
    void helpNamesEveryCommand() {
        Session session = Session.of("--help");

        assertEquals(0, session.code());
        for (String command : List.of("run", "explain", "catalogue", "status")) {
            assertTrue(session.out().contains("  " + command + " "), session.out());
        }
    }

    @Test
    void theHelpOfRunNamesEverySettingAndEveryExitCode() {
        Session session = Session.of("run", "--help");

        assertEquals(0, session.code());
        RunOptions.KEYS.forEach(key -> assertTrue(session.out().contains("--" + key), key));
        for (int code = 0; code <= 5; code++) {
            assertTrue(session.out().contains("\n  " + code + "   "), session.out());
        }
    }

    @Test
    void theVersionIsOneLine() {
        Session session = Session.of("--version");

        assertEquals(0, session.code());
        assertTrue(
                session.out().matches("nianjian \\d+\\.\\d+\\.\\d+ \\(sources [0-9a-f]{12}, Java \\d+\\)\\R"),
                session.out());
    }

    @Test
    void withoutArgumentsTheUsageIsShownAsAnError() {
        Session session = Session.of();

        assertEquals(2, session.code());
        assertEquals("", session.out());
        assertTrue(session.err().startsWith("Usage: nianjian"), session.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run --treads 2                        | --treads: there is no such option (see nianjian run --help)
            run surplus                           | surplus: there is no such argument
            runn                                  | runn: there is no such argument, did you mean run?
            run --threads                         | Missing required parameter for option '--threads'
            run --threads two                     | --threads: expected a whole number from 1 to 256, not 'two'
            run --threads 0                       | --threads: expected a whole number from 1 to 256, not '0'
            run --keep -1                         | --keep: expected a whole number from 1 to 10000, not '-1'
            run --within 41042                    | --within: expected an area code of 2, 4, 6 or 9 digits, not '41042'
            run --within 鲁山县                   | --within: expected an area code of 2, 4, 6 or 9 digits, not '鲁山县'
            run --warehouse jdbc:mysql:x          | --warehouse: expected a JDBC URL that starts with jdbc:h2: or jdbc:postgresql:
            run --config nowhere.properties       | --config: there is no file nowhere.properties
            explain                               | Missing required parameter: 'FILE'
            explain --format xml -                | Invalid value for option '--format'
            """)
    void wrongUsageIsOneClearLineAndExitCodeTwo(String arguments, String message) {
        Session session = Session.of(arguments.split(" "));

        assertEquals(2, session.code());
        assertEquals("", session.out());
        assertEquals(1, session.errLines().size(), session.err());
        assertTrue(session.err().startsWith("nianjian: "), session.err());
        assertTrue(session.err().contains(message), session.err());
    }

    @Test
    void aWrongSettingOfTheEnvironmentIsCalledByItsVariable() {
        Session session = Session.of("", Map.of("NIANJIAN_THREADS", "many"), "run");

        assertEquals(2, session.code());
        assertTrue(session.err().startsWith("nianjian: NIANJIAN_THREADS: expected a whole number"), session.err());
    }

    @Test
    void anUnknownSettingOfTheConfigurationFileIsCalledByItsLine(@TempDir Path folder) throws Exception {
        Path config = folder.resolve("night.properties");
        Files.writeString(config, "# the night\nkeep = 5\ntreads = 2\n");

        Session session = Session.of("run", "--config", config.toString());

        assertEquals(2, session.code());
        assertTrue(
                session.err().startsWith("nianjian: " + config + ":3: unknown setting 'treads'; there are input, "),
                session.err());
    }
}
