package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.intake.side.SideInputs;

/** What the README shows is true. */
class ReadmeTest {
    @TempDir
    Path folder;

    private String readme = "";

    @BeforeEach
    void read() throws Exception {
        readme = Files.readString(Program.HOME.resolve("README.md"));
    }

    @Test
    void theIndicatorOfTheReadmeIsCorrectAndIsRead() throws Exception {
        Files.writeString(folder.resolve("catalogue.yaml"), block("```yaml\n(.*?)```"));

        Session check = Session.of("catalogue", "--check", "--input", folder.toString());
        Session explain = Session.of(
                "现有平安志愿者86名\n", Map.of(), "explain", "--lines", "--format", "json", "--input", folder.toString(), "-");

        assertEquals("", check.err());
        assertTrue(explain.out().contains("\"governance.volunteers\""), explain.out());
    }

    @Test
    void theCorrectionOfTheReadmeIsCorrect() throws Exception {
        Files.writeString(
                folder.resolve("corrections.csv"),
                block("(    action,file.*?)\n\n").replace("    ", "") + "\n");

        SideInputs.Loaded loaded =
                SideInputs.load(folder, CatalogueLoader.builtIn().lexicon().catalogue());

        assertEquals(
                1,
                assertInstanceOf(SideInputs.Valid.class, loaded)
                        .inputs()
                        .corrections()
                        .size());
    }

    @Test
    void theReadmeNamesEveryCommandSettingAndExitCode() {
        for (String command : List.of("run", "explain", "catalogue", "status")) {
            assertTrue(readme.contains("nianjian " + command), command);
        }
        for (String key : RunOptions.KEYS) {
            assertTrue(readme.contains("--" + key), key);
        }
        for (int code = 0; code <= 5; code++) {
            assertTrue(readme.contains("| " + code + " |"), "exit code " + code);
        }
    }

    @Test
    void theFilesThatTheReadmeLeadsToAreThere() {
        Matcher links = Pattern.compile("]\\(([^)#:]+)\\)").matcher(readme);
        int found = 0;
        while (links.find()) {
            assertTrue(Files.exists(Program.HOME.resolve(links.group(1))), links.group(1));
            found++;
        }
        assertTrue(found >= 2);
    }

    private String block(String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(readme);
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }
}
