package org.nianjian.publish.run;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run did, and how it ended. All that depends on clock and machine stands here and nowhere else in an edition.
 *
 * @param id names the run: letters, digits, hyphens, dots and underscores
 * @param started when it started
 * @param finished when it ended
 * @param exitCode what the program returned
 * @param outcome a word for how it ended: published, unchanged, stopped_by_gate, failed …
 * @param editionId the edition that it made or found unchanged; null if it got to none
 * @param editionFolder that edition's folder, relative to the output folder; null if there is none
 * @param previousEditionFolder the edition that it was compared with, relative to the output folder; null if with none
 * @param counts what it dealt with
 * @param messages what a person should know, each a sentence
 * @param notChecked the checks that could not run, each with the reason
 * @param settings the settings in force, by name
 * @param programVersion the version of this program
 * @param hashes what input, catalogue, extractor and program were, by name
 */
public record RunRecord(
        String id,
        Instant started,
        Instant finished,
        int exitCode,
        String outcome,
        @Nullable String editionId,
        @Nullable String editionFolder,
        @Nullable String previousEditionFolder,
        RunCounts counts,
        List<String> messages,
        List<String> notChecked,
        Map<String, String> settings,
        String programVersion,
        Map<String, String> hashes) {
    public RunRecord {
        if (!id.matches("[0-9A-Za-z][0-9A-Za-z._-]{0,99}")) {
            throw new IllegalArgumentException("no name for a run: " + id);
        }
        messages = List.copyOf(messages);
        notChecked = List.copyOf(notChecked);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        hashes = Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
    }
}
