package org.nianjian.publish.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.publish.Golden;
import org.nianjian.statement.Severity;

class RunRecordsTest {
    @TempDir
    Path output;

    @Test
    void aRecordIsWrittenAsAgreedAndReadBackEqual() throws IOException {
        RunRecords records = new RunRecords(output);
        RunRecord run = run("20260401-020000-1", "2026-04-01T02:00:00Z");

        records.write(run);

        Golden.assertSame("run.json", output.resolve("runs/20260401-020000-1.json"));
        assertEquals(List.of(run), records.all());
    }

    @Test
    void aFailedRunHasNoEdition() throws IOException {
        RunRecord failed = new RunRecord(
                "r1",
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                "failed",
                null,
                null,
                null,
                RunCounts.NONE,
                List.of("磁盘已满"),
                List.of(),
                Map.of(),
                "1.0.0",
                Map.of());

        RunRecords.writeInto(output, failed);
        new RunRecords(output).write(failed);

        assertTrue(Files.readString(output.resolve("run.json")).contains("\"edition\": null"));
        assertEquals(List.of(failed), new RunRecords(output).all());
    }

    @Test
    void theLatestRunComesFirst() throws IOException {
        RunRecords records = new RunRecords(output);
        records.write(run("b", "2026-04-01T02:00:00Z"));
        records.write(run("c", "2026-04-03T02:00:00Z"));
        records.write(run("a", "2026-04-02T02:00:00Z"));

        assertEquals(
                List.of("c", "a", "b"),
                records.all().stream().map(RunRecord::id).toList());
        try (var files = Files.list(output.resolve("runs"))) {
            assertEquals(3, files.count(), "nothing temporary is left");
        }
    }

    @Test
    void aDamagedRecordIsNamed() throws IOException {
        Files.createDirectories(output.resolve("runs"));
        Files.writeString(output.resolve("runs/x.json"), "{");
        IOException noJson = assertThrows(IOException.class, () -> new RunRecords(output).all());
        assertTrue(String.valueOf(noJson.getMessage()).contains("x.json is no JSON"));

        Files.writeString(output.resolve("runs/x.json"), "{}");
        IOException noRecord = assertThrows(IOException.class, () -> new RunRecords(output).all());
        assertTrue(String.valueOf(noRecord.getMessage()).contains("x.json is no record"));
    }

    @Test
    void aRunIsNamedSoThatItsFileCanBeNoOther() {
        assertThrows(IllegalArgumentException.class, () -> run("../x", "2026-04-01T02:00:00Z"));
    }

    private static RunRecord run(String id, String started) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("input", "input");
        settings.put("keep", "10");
        return new RunRecord(
                id,
                Instant.parse(started),
                Instant.parse(started).plusSeconds(5),
                3,
                "published",
                "0123456789ab",
                "editions/0002-0123456789ab",
                "editions/0001-ba9876543210",
                new RunCounts(5, 2, 2, 1, 1, 3, 40, 20, Map.of(Severity.WARNING, 2L)),
                List.of("一个文件未能读取。"),
                List.of("shock: no edition before"),
                settings,
                "1.0.0",
                Map.of("catalogue", "c1"));
    }
}
