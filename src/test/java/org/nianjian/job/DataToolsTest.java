package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What programs that we did not write say of the sample's edition. {@code .ci/run} installs them: {@code target/node} holds
 * the packages of src/test/node, {@code target/python} those of src/test/python; a test whose program is missing is skipped.
 */
@Tag("external")
class DataToolsTest {
    private static final Path HOME =
            Path.of(System.getProperty("nianjian.home", ".")).toAbsolutePath();

    @TempDir
    static Path folder;

    private static Path edition = Path.of("");

    private record Outcome(int exitCode, String output) {}

    @BeforeAll
    static void publish() throws Exception {
        edition = Samples.published(folder.resolve("output")).toRealPath();
    }

    @Test
    void theDataPackageIsValid() throws Exception {
        Outcome outcome = node("datapackage.cjs", edition);
        assertEquals(0, outcome.exitCode(), outcome.output());
    }

    @Test
    void aDataPackageWhoseTablesWereChangedIsNot() throws Exception {
        Path broken = copy("broken-package");
        change(broken.resolve("statements.csv"), ",exact,", ",exactly,");
        Outcome outcome = node("datapackage.cjs", broken);
        assertEquals(1, outcome.exitCode(), outcome.output());
        assertTrue(outcome.output().contains("exactly"), outcome.output());
    }

    @Test
    void theTablesAreWhatTheirWebMetadataSay() throws Exception {
        Outcome outcome = csvw(edition);
        assertEquals(0, outcome.exitCode(), outcome.output());
    }

    @Test
    void tablesThatWereChangedAreNotWhatTheirWebMetadataSay() throws Exception {
        Path broken = copy("broken-metadata");
        change(broken.resolve("statements.csv"), ",exact,", ",exactly,");
        Outcome outcome = csvw(broken);
        assertNotEquals(0, outcome.exitCode());
        assertTrue(outcome.output().contains("exactly"), outcome.output());
    }

    private static Outcome node(String script, Path of) throws Exception {
        Path packages = HOME.resolve(Path.of("target", "node"));
        assumeTrue(
                Files.isDirectory(packages.resolve("node_modules")),
                "the packages of src/test/node are not installed in target/node: .ci/run does it");
        return run("node", packages.resolve(script).toString(), of.toString());
    }

    private static Outcome csvw(Path of) throws Exception {
        return run(python("csvwvalidate"), "-v", of.resolve("csv-metadata.json").toString());
    }

    /** A program of the Python packages, in target/python or wherever NIANJIAN_PYTHON says. */
    private static String python(String program) {
        String elsewhere = System.getenv("NIANJIAN_PYTHON");
        Path at = (elsewhere == null ? HOME.resolve(Path.of("target", "python", "bin")) : Path.of(elsewhere))
                .resolve(program);
        assumeTrue(Files.isExecutable(at), at + " is not installed: .ci/run does it where it can");
        return at.toString();
    }

    private static Outcome run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private static Path copy(String name) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(edition)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private static void change(Path csv, String from, String to) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).contains(from)) {
                lines.set(i, lines.get(i).replace(from, to));
                break;
            }
        }
        Files.write(csv, lines);
    }
}
