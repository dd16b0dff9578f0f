package org.nianjian.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.Sha256;
import org.nianjian.job.step.Progress;
import org.nianjian.publish.store.Staged;
import org.nianjian.warehouse.Database;
import org.nianjian.warehouse.Warehouse;
import org.nianjian.warehouse.WarehouseAddress;

/** What a run does with an input folder, seen from outside. */
class NianjianRunTest extends InventedNight {
    @Test
    void everyFileOfTheContractIsPublished() throws Exception {
        RunResult result = new NianjianRun(settings(output, 2), Progress.NONE).run();
        assertEquals(ExitCode.OK, result.exitCode(), result.toString());
        assertEquals(8, result.counts().found());
        assertEquals(8, result.counts().read());
        for (String file : Staged.CONTRACT) {
            assertTrue(Files.isRegularFile(output.resolve("latest").resolve(file)), file);
        }
        assertTrue(published("statements.csv").contains("云岭县松溪镇"));
        assertTrue(published("run.json").contains("\"published\""));
        assertEquals("published", lastRecord().outcome());
    }

    @Test
    void whatAnArchiveHoldsIsKeptUntilItIsGone() throws Exception {
        Path archive = input.resolve("a.zip");
        Files.write(archive, zipped("云岭县枣林乡2024年法治政府建设情况报告.txt", "调解纠纷3件。"));
        String sha256 = Sha256.of(archive);
        run();
        assertTrue(isKept(sha256));
        assertTrue(published("submissions.csv").contains("a.zip!/"));
        assertEquals("unchanged", run().outcome());
        Files.delete(archive);
        run();
        assertFalse(isKept(sha256));
    }

    /** As the usual programs pack it. */
    private static byte[] zipped(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private boolean isKept(String archive) {
        String extractor = settings(output, 2).extractor(BuildInfo.load());
        try (Warehouse warehouse = Warehouse.open(WarehouseAddress.in(output))) {
            return warehouse.archives(extractor).recall(archive, "a.zip").isPresent();
        }
    }

    @Test
    void aReportWithoutAFigureStopsNoNight() throws Exception {
        Files.writeString(input.resolve("云岭县枣林乡2024年法治政府建设情况报告.txt"), "云岭县枣林乡法治政府建设情况报告\n工作有序推进。\n");
        RunResult result = run();
        assertEquals(ExitCode.OK, result.exitCode(), result.toString());
        assertEquals(9, result.counts().found());
    }

    @Test
    void aSecondRunReadsNothingAndMakesNoNewEdition() throws Exception {
        run();
        Map<String, String> before = EditionBytes.of(output);
        RunResult second = run();
        assertEquals("unchanged", second.outcome());
        assertEquals(ExitCode.OK, second.exitCode());
        assertEquals(0, second.counts().read());
        assertEquals(1, names("editions").size());
        assertEquals(before, EditionBytes.of(output));
        assertEquals(2, names("runs").size(), "every run is recorded");
    }

    @Test
    void filesThatAreOnlyTouchedChangeNothing() throws Exception {
        run();
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            }
        }
        assertEquals("unchanged", run().outcome());
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws Exception {
        run();
        InventedInput.report(input, 0, 2024, 99);
        RunResult second = run();
        assertEquals(1, second.counts().read());
        assertEquals(7, second.counts().reused());
        assertEquals(2, names("editions").size());
        assertTrue(names("editions").get(1).startsWith("0002-"));
        assertTrue(published("revisions.csv").contains("99"), published("revisions.csv"));
    }

    @Test
    void aChangedCatalogueMakesEverythingBeReadAgain() throws Exception {
        run();
        Files.writeString(
                input.resolve("catalogue.yaml"), "words:\n  mediation_extra:\n    role: about\n    words: [排忧解难]\n");
        RunResult second = run();
        assertEquals(8, second.counts().read(), second.toString());
    }

    @Test
    void anotherExtractorReadsEverythingAgain() throws Exception {
        run();
        BuildInfo built = BuildInfo.load();
        BuildInfo other = new BuildInfo(built.version(), "another program", "another extractor");
        assertEquals(
                8,
                QuickRun.of(settings(output, 2), Progress.NONE, other)
                        .run()
                        .counts()
                        .read());
    }

    @Test
    void anotherProgramWithTheSameExtractorMakesANewEditionAndReadsNothing() throws Exception {
        run();
        BuildInfo built = BuildInfo.load();
        BuildInfo other = new BuildInfo(built.version(), "another program", built.extractor());
        RunResult second =
                QuickRun.of(settings(output, 2), Progress.NONE, other).run();
        assertEquals("published", second.outcome());
        assertEquals(0, second.counts().read());
    }

    @Test
    void equalFilesAreReadOnce() throws Exception {
        Files.createDirectories(input.resolve("副本"));
        Files.copy(input.resolve("松溪镇/2023年报告.txt"), input.resolve("副本/2023年报告.txt"));
        RunResult result = run();
        assertEquals(9, result.counts().found());
        assertEquals(8, result.counts().read());
        assertTrue(published("submissions.csv").contains("superseded"));
    }

    @Test
    void aRemovedFileLeavesTheStatisticsAndIsListedAsWithdrawn() throws Exception {
        run();
        Files.delete(input.resolve("石桥乡/2024年报告.txt"));
        assertEquals(ExitCode.OK, run().exitCode());
        assertTrue(published("submissions.csv")
                .lines()
                .anyMatch(line -> line.startsWith("石桥乡/2024年报告.txt,") && line.contains(",withdrawn,")));
        assertFalse(published("statements.csv").contains("石桥乡/2024年报告.txt"));
        assertFalse(published("observations.csv").contains("石桥乡/2024年报告.txt"));
    }

    @Test
    void aFileThatCannotBeReadAsksForAttentionUntilSomebodyAcknowledgesIt() throws Exception {
        InventedInput.broken(input);
        assertEquals(ExitCode.ATTENTION, run().exitCode());
        assertEquals(ExitCode.ATTENTION, run().exitCode(), "also when nothing has changed");
        InventedInput.acknowledge(input);
        assertEquals(ExitCode.OK, run().exitCode());
        assertEquals(ExitCode.OK, run().exitCode());
        assertTrue(published("rejections.csv").contains("破损.docx"));
    }

    @Test
    void anAcknowledgementOfNothingIsAnError() throws Exception {
        InventedInput.acknowledge(input);
        assertEquals(ExitCode.ATTENTION, run().exitCode());
        assertTrue(published("findings.csv").contains("破损.docx"));
    }

    @Test
    void oneThreadAndManyMakeTheSameBytes() throws Exception {
        InventedInput.broken(input);
        for (int threads : new int[] {1, 4}) {
            QuickRun.of(settings(folder.resolve("with" + threads), threads), Progress.NONE)
                    .run();
        }
        assertEquals(EditionBytes.of(folder.resolve("with1")), EditionBytes.of(folder.resolve("with4")));
    }

    @Test
    void aRunFromNothingMakesTheSameBytesAsOneWithAHistory() throws Exception {
        InventedInput.report(input, 2, 2024, 77);
        run();
        InventedInput.report(input, 2, 2024, 66);
        run();
        QuickRun.of(settings(folder.resolve("anew"), 2), Progress.NONE).run();
        assertEquals(EditionBytes.of(folder.resolve("anew")), EditionBytes.of(output));
    }

    @Test
    void anEditionThatWasDeletedIsMadeAgainThoughTheWarehouseKnowsItAsDone() throws Exception {
        run();
        Map<String, String> before = EditionBytes.of(output);
        deleteAll(output.resolve("editions"));
        Files.delete(output.resolve("latest"));
        RunResult again = run();
        assertEquals("published", again.outcome());
        assertEquals(0, again.counts().read(), "what was read is still known");
        assertEquals(before, EditionBytes.of(output));
    }

    @Test
    void anEditionThatWasChangedByHandIsMadeAgain() throws Exception {
        run();
        Map<String, String> before = EditionBytes.of(output);
        Files.writeString(output.resolve("latest/statements.csv"), "oops");
        assertEquals("published", run().outcome());
        assertEquals(before, EditionBytes.of(output));
    }

    @Test
    void anEmptyInputAfterAGoodEditionPublishesNothing() throws Exception {
        run();
        Map<String, String> before = EditionBytes.of(output);
        Path away = folder.resolve("away");
        Files.move(input, away);
        Files.createDirectory(input);
        RunResult stopped = run();
        assertEquals(ExitCode.STOPPED, stopped.exitCode(), stopped.toString());
        assertEquals(before, EditionBytes.of(output));
        assertEquals("stopped_by_gate", lastRecord().outcome());
        assertEquals(ExitCode.STOPPED, run().exitCode(), "again and again");
        Files.delete(input);
        Files.move(away, input);
        assertEquals("unchanged", run().outcome());
    }

    @Test
    void someEditionsAreKeptAndTheOldestGo() throws Exception {
        for (int disputes = 50; disputes < 54; disputes++) {
            InventedInput.report(input, 0, 2024, disputes);
            QuickRun.of(new RunSettings(input, output, null, 2, 2, GateSettings.DEFAULT, null, null), Progress.NONE)
                    .run();
        }
        List<String> kept = names("editions");
        assertEquals(2, kept.size());
        assertTrue(kept.get(0).startsWith("0003-") && kept.get(1).startsWith("0004-"), kept.toString());
    }

    @Test
    void aNumberCanBeTracedToItsPlaceInThePublishedText() throws Exception {
        run();
        String row = published("observations.csv")
                .lines()
                .filter(line -> line.startsWith("石桥乡/2024年报告.txt,") && line.contains(",48件,"))
                .findFirst()
                .orElseThrow();
        String sha = published("submissions.csv")
                .lines()
                .filter(line -> line.startsWith("石桥乡/2024年报告.txt,"))
                .map(line -> line.split(",")[1])
                .findFirst()
                .orElseThrow();
        String text = published("texts/" + sha + ".txt");
        String[] cells = row.split(",");
        int[] span = Stream.of(cells)
                .dropWhile(cell -> !cell.equals("48件"))
                .skip(1)
                .limit(2)
                .mapToInt(Integer::parseInt)
                .toArray();
        int start = text.offsetByCodePoints(0, span[0]);
        assertEquals("48件", text.substring(start, text.offsetByCodePoints(0, span[1])));
    }

    @Test
    void aWarehouseInPostgreSqlGivesTheSameBytes() throws Exception {
        WarehouseAddress address = Database.POSTGRESQL.fresh(folder);
        InventedInput.broken(input);
        run();
        Path other = folder.resolve("other");
        RunSettings elsewhere = new RunSettings(
                input, other, null, 2, 30, GateSettings.DEFAULT, null, address.url() + "&user=" + address.user());
        RunResult result = QuickRun.of(elsewhere, Progress.NONE).run();
        assertNotEquals(ExitCode.FAULT, result.exitCode(), result.toString());
        assertEquals(EditionBytes.of(output), EditionBytes.of(other));
    }

    private static void deleteAll(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
