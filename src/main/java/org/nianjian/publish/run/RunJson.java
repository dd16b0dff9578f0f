package org.nianjian.publish.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.json.Json;
import org.nianjian.statement.Severity;

/** Run records as JSON. */
final class RunJson {
    private RunJson() {}

    static byte[] bytes(RunRecord run) {
        ObjectNode json = Json.object()
                .put("run", run.id())
                .put("started", run.started().toString())
                .put("finished", run.finished().toString())
                .put("exit_code", run.exitCode())
                .put("outcome", run.outcome())
                .put("edition", run.editionId())
                .put("edition_folder", run.editionFolder())
                .put("previous_edition_folder", run.previousEditionFolder());
        RunCounts counts = run.counts();
        json.putObject("submissions")
                .put("found", counts.found())
                .put("read", counts.read())
                .put("reused", counts.reused())
                .put("rejected", counts.rejected())
                .put("unacknowledged", counts.unacknowledged())
                .put("ignored", counts.ignored());
        json.put("observations", counts.observations()).put("statements", counts.statements());
        ObjectNode findings = json.putObject("findings");
        for (Severity severity : Severity.values()) {
            findings.put(severity.code(), counts.findings().getOrDefault(severity, 0L));
        }
        json.set("messages", Json.array(run.messages()));
        json.set("not_checked", Json.array(run.notChecked()));
        put(json.putObject("settings"), run.settings());
        json.put("program_version", run.programVersion());
        put(json.putObject("hashes"), run.hashes());
        return Json.bytes(json);
    }

    static RunRecord read(Path file) throws IOException {
        JsonNode json = Json.read(file);
        try {
            return new RunRecord(
                    json.path("run").asText(),
                    Instant.parse(json.path("started").asText()),
                    Instant.parse(json.path("finished").asText()),
                    json.path("exit_code").asInt(),
                    json.path("outcome").asText(),
                    text(json, "edition"),
                    text(json, "edition_folder"),
                    text(json, "previous_edition_folder"),
                    counts(json),
                    words(json.path("messages")),
                    words(json.path("not_checked")),
                    map(json.path("settings")),
                    json.path("program_version").asText(),
                    map(json.path("hashes")));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException(file + " is no record of a run: " + e.getMessage(), e);
        }
    }

    private static RunCounts counts(JsonNode json) {
        JsonNode submissions = json.path("submissions");
        Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, json.path("findings").path(severity.code()).asLong());
        }
        return new RunCounts(
                submissions.path("found").asLong(),
                submissions.path("read").asLong(),
                submissions.path("reused").asLong(),
                submissions.path("rejected").asLong(),
                submissions.path("unacknowledged").asLong(),
                submissions.path("ignored").asLong(),
                json.path("observations").asLong(),
                json.path("statements").asLong(),
                findings);
    }

    private static @Nullable String text(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return value.isTextual() ? value.asText() : null;
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Map<String, String> map(JsonNode object) {
        Map<String, String> map = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }

    private static void put(ObjectNode object, Map<String, String> map) {
        map.forEach(object::put);
    }
}
