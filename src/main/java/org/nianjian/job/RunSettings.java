package org.nianjian.job;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.Limits;
import org.nianjian.intake.Sha256;

/**
 * What a run is asked to do.
 *
 * @param input the folder of submissions
 * @param output the folder of editions, of the records of runs and, unless another address is given, of the warehouse
 * @param within the area code of the division whose bureau runs this, 2, 4, 6 or 9 digits; null for none
 * @param threads how many threads read and settle, from 1
 * @param keep how many editions stay, from 1
 * @param gate how far an edition may move from the one before
 * @param acceptChanges why an edition that moved further may be published this time; null if it may not
 * @param warehouse the JDBC address of the warehouse, of which each output folder needs one of its own; null for an H2
 *     file in the output folder
 * @param limits how much of a submission is read before it is refused
 * @param recogniser the version of the program that recognises scans; empty if scans are refused
 * @param extras what the edition holds beside what every edition holds
 */
public record RunSettings(
        Path input,
        Path output,
        @Nullable String within,
        int threads,
        int keep,
        GateSettings gate,
        @Nullable String acceptChanges,
        @Nullable String warehouse,
        Limits limits,
        String recogniser,
        Extras extras) {
    /**
     * What an edition may hold beside what every edition holds.
     *
     * @param parquet the largest tables as Parquet files
     * @param profiles a chart of every body, as long as there are no more bodies than that; 0 for none
     * @param areas a folder for every county, as long as there are no more counties than that; 0 for none
     */
    public record Extras(boolean parquet, int profiles, int areas) {
        /** Of so many bodies profiles are drawn if nobody says otherwise. */
        public static final int USUAL_PROFILES = 200;

        /** For so many counties folders are made if nobody says otherwise. */
        public static final int USUAL_AREAS = 200;

        /** What an edition holds if nobody says otherwise. */
        public static final Extras DEFAULT = new Extras(false, USUAL_PROFILES, USUAL_AREAS);
    }

    public RunSettings {
        if (threads < 1 || keep < 1) {
            throw new IllegalArgumentException("threads and editions to keep are counted from 1");
        }
    }

    /** With the usual limits and outputs, and without reading scans. */
    public RunSettings(
            Path input,
            Path output,
            @Nullable String within,
            int threads,
            int keep,
            GateSettings gate,
            @Nullable String acceptChanges,
            @Nullable String warehouse) {
        this(input, output, within, threads, keep, gate, acceptChanges, warehouse, Limits.DEFAULT, "", Extras.DEFAULT);
    }

    /** The settings by name, as a record of the run shows them. */
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("input", input.toString());
        named.put("output", output.toString());
        named.put("within", within == null ? "" : within);
        named.put("threads", Integer.toString(threads));
        named.put("keep", Integer.toString(keep));
        named.put("gate-loss", Integer.toString(gate.loss()));
        named.put("gate-totals", Integer.toString(gate.totals()));
        named.put("gate-history", Integer.toString(gate.history()));
        named.put("gate-smallest", Integer.toString(gate.smallest()));
        named.put("accept-changes", acceptChanges == null ? "" : acceptChanges);
        named.put("warehouse", warehouse == null ? "" : withoutSecrets(warehouse));
        if (!limits.equals(Limits.DEFAULT)) {
            named.put("limits", limits.toString());
        }
        if (!recogniser.isEmpty()) {
            named.put("ocr", recogniser);
        }
        named.put("parquet", Boolean.toString(extras.parquet()));
        named.put("profiles", Integer.toString(extras.profiles()));
        named.put("areas", Integer.toString(extras.areas()));
        return named;
    }

    /**
     * What stands for the way in which files are read: what was read otherwise, with another program or other limits, is
     * read again.
     */
    String extractor(BuildInfo build) {
        return limits.equals(Limits.DEFAULT) && recogniser.isEmpty()
                ? build.extractor()
                : Sha256.of(build.extractor() + " " + limits + " " + recogniser);
    }

    /** What follows the address may hold a password. */
    private static String withoutSecrets(String url) {
        int end = url.startsWith("jdbc:h2:") ? url.indexOf(';') : url.indexOf('?');
        return end < 0 ? url : url.substring(0, end);
    }
}
