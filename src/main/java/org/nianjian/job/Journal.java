package org.nianjian.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.run.RunCounts;
import org.nianjian.publish.run.RunRecord;
import org.nianjian.publish.run.RunRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the record of one run. The clock is read here and nowhere else. */
final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final RunSettings settings;
    private final BuildInfo build;
    private final Clock clock;
    private final Instant started;
    private final String id;
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private @Nullable String editionId;
    private @Nullable String previous;

    Journal(RunSettings settings, BuildInfo build, Clock clock) {
        this.settings = settings;
        this.build = build;
        this.clock = clock;
        this.started = clock.instant();
        this.id = NAME.format(started) + "-" + ProcessHandle.current().pid();
        hashes.put("program", build.program());
        hashes.put("extractor", settings.extractor(build));
    }

    /** Says what the edition is made of. */
    void make(String edition, @Nullable Path comparedWith, Map<String, String> madeOf) {
        editionId = edition;
        previous = comparedWith == null ? null : relative(comparedWith);
        hashes.putAll(madeOf);
    }

    /** The record of a run that ends so now. */
    RunRecord record(
            int exitCode,
            String outcome,
            @Nullable String folder,
            RunCounts counts,
            List<String> messages,
            List<String> notChecked) {
        return new RunRecord(
                id,
                started,
                clock.instant(),
                exitCode,
                outcome,
                editionId,
                folder,
                previous,
                counts,
                messages,
                notChecked,
                settings.named(),
                build.version(),
                hashes);
    }

    /** Keeps the record of the run in the output folder; a run does not fail for want of it. */
    RunResult end(RunResult result) {
        Path edition = result.edition();
        try {
            new RunRecords(settings.output())
                    .write(record(
                            result.exitCode(),
                            result.outcome(),
                            edition == null ? null : relative(edition),
                            result.counts(),
                            result.messages(),
                            result.notChecked()));
        } catch (IOException e) {
            LOG.warn("The record of this run could not be written: {}", e.toString());
        }
        return result;
    }

    private String relative(Path edition) {
        return "editions/" + edition.getFileName();
    }
}
