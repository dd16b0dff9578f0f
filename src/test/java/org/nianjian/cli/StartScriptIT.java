package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script: no locale, no PATH, any folder, through links. */
class StartScriptIT {
    @TempDir
    Path folder;

    @Test
    void theSampleGivesAWholeEditionWithNoLocaleAtAll() throws Exception {
        Program.Ended ended = Program.script(
                Program.script(),
                folder,
                "",
                "run",
                "--input",
                Program.HOME.resolve("input").toString());

        assertEquals(0, ended.code(), ended.err());
        Path latest = folder.resolve("output/latest");
        for (String file : List.of(
                "index.html",
                "observations.csv",
                "statements.csv",
                "year-over-year.csv",
                "summary.csv",
                "unclassified.csv",
                "claims.csv",
                "submissions.csv",
                "rejections.csv",
                "findings.csv",
                "revisions.csv",
                "yearbook.xlsx",
                "datapackage.json",
                "run.json")) {
            assertTrue(Files.size(latest.resolve(file)) > 0, file);
        }
        String submissions = Files.readString(latest.resolve("submissions.csv"));
        assertTrue(submissions.contains("青浔县乡镇街道/2022年/云栖岭乡2022年法治政府建设年度报告.txt"), submissions);
    }

    @Test
    void theLocaleDoesNotChangeAByte() throws Exception {
        Folders.copy("青浔县县直部门", folder.resolve("input"));

        Program.Ended bare = Program.jar(folder, Map.of("LANG", "C"), "run", "--output", "bare");
        Program.Ended utf8 = Program.jar(
                folder,
                Map.of("LC_ALL", "C.UTF-8", "TZ", "Asia/Shanghai"),
                "run",
                "--output",
                "utf8",
                "--threads",
                "1");

        assertEquals(0, bare.code(), bare.err());
        assertEquals(0, utf8.code(), utf8.err());
        assertEquals(Folders.hashes(folder.resolve("utf8/latest")), Folders.hashes(folder.resolve("bare/latest")));
    }

    @Test
    void aNameThatTheLocaleCannotExpressIsRefusedWithTheRemedy() throws Exception {
        Program.Ended ended = Program.jar(folder, Map.of("LANG", "C"), "run", "--input", "报送");

        assertEquals(2, ended.code(), ended.err());
        assertEquals(1, ended.errLines().size(), ended.err());
        assertTrue(ended.err().contains("set LC_ALL=C.UTF-8"), ended.err());
    }

    @Test
    void linesAreExplainedAsJsonThroughALinkFromAnyFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("年鉴"), Program.script());

        Program.Ended ended = Program.script(
                link, folder, "调处矛盾纠纷289件\n\n法治\uD842\uDFB7办3次\n", "explain", "--format", "json", "--lines", "-");

        assertEquals(0, ended.code(), ended.err());
        List<String> lines = ended.out().lines().toList();
        assertEquals(3, lines.size());
        assertEquals(
                "[{\"start\":6,\"end\":10,\"text\":\"289件\",\"value\":\"289\",\"bound\":\"exact\",\"unit\":\"件\","
                        + "\"indicator\":\"mediation.disputes_handled\",\"status\":\"actual\",\"matched\":\"调处 + 矛盾纠纷\"}]",
                lines.get(0));
        assertEquals("[]", lines.get(1));
        assertTrue(lines.get(2).startsWith("[{\"start\":4,\"end\":6,\"text\":\"3次\""), lines.get(2));
        assertEquals("", ended.err());
    }

    @Test
    void theFirstRunLeavesAClassDataArchiveThatTheNextStartTakesOver() throws Exception {
        Path home = folder.resolve("program");
        copyProgram(home);
        Folders.copy("青浔县县直部门/民政局", folder.resolve("input"));
        Path script = home.resolve("bin/nianjian");

        assertEquals(0, Program.script(script, folder, "", "run").code());
        Program.Ended next = Program.script(script, folder, "", "status");

        assertEquals(0, next.code(), next.err());
        assertEquals("", next.err());
        assertTrue(next.out().contains("published"), next.out());
        try (Stream<Path> cache = Files.list(home.resolve("cache"))) {
            List<String> names =
                    cache.map(file -> file.getFileName().toString()).toList();
            assertEquals(1, names.size(), names.toString());
            assertTrue(names.get(0).endsWith(".jsa"), names.toString());
        }
    }

    @Test
    void theCollectorIsTheOneThatGetsMostDoneUnlessTheOperatorNamesAnother() throws Exception {
        assertTrue(flags("-XX:+PrintCommandLineFlags").contains("-XX:+UseParallelGC"));
        String named = flags("-XX:+PrintCommandLineFlags -XX:+UseSerialGC");
        assertTrue(named.contains("-XX:+UseSerialGC"), named);
        assertFalse(named.contains("-XX:+UseParallelGC"), named);
    }

    private String flags(String options) throws Exception {
        Program.Ended ended =
                Program.script(Program.script(), folder, Map.of("NIANJIAN_JAVA_OPTS", options), "", "--version");
        assertEquals(0, ended.code(), ended.err());
        return ended.out();
    }

    @Test
    void aJavaThatIsNotThereIsOneClearLine() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Program.script().toString(), "--version").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertEquals(2, process.waitFor());
        assertEquals("nianjian: JAVA_HOME is " + folder + ", but there is no bin/java in it\n", said);
    }

    private static void copyProgram(Path home) throws Exception {
        Path built = Program.HOME.resolve("target/nianjian");
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file) && !file.startsWith(built.resolve("cache"))) {
                    Path target = home.resolve(built.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
