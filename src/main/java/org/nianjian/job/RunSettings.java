package org.nianjian.job;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param input the folder of submissions
 * @param output the folder of editions, of the records of runs and, unless another address is given, of the warehouse
 * @param within the area code of the division whose bureau runs this, 2, 4, 6 or 9 digits; null for none
 * @param threads how many threads read and settle, from 1
 * @param keep how many editions stay, from 1
 * @param allowLoss whether an edition may hold much less than the one before
 * @param warehouse the JDBC address of the warehouse, of which each output folder needs one of its own; null for an H2
 *     file in the output folder
 * @param parquet whether the edition also holds its largest tables as Parquet files
 * @param profiles of how many bodies at most every one gets a chart of its own; 0 for none
 */
public record RunSettings(
        Path input,
        Path output,
        @Nullable String within,
        int threads,
        int keep,
        boolean allowLoss,
        @Nullable String warehouse,
        boolean parquet,
        int profiles) {
    /** Of so many bodies profiles are drawn if nobody says otherwise. */
    public static final int USUAL_PROFILES = 200;

    public RunSettings {
        if (threads < 1 || keep < 1) {
            throw new IllegalArgumentException("threads and editions to keep are counted from 1");
        }
    }

    /** Settings by which an edition holds what every edition holds, and no more. */
    public RunSettings(
            Path input,
            Path output,
            @Nullable String within,
            int threads,
            int keep,
            boolean allowLoss,
            @Nullable String warehouse) {
        this(input, output, within, threads, keep, allowLoss, warehouse, false, USUAL_PROFILES);
    }

    /** The settings by name, as a record of the run shows them. */
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("input", input.toString());
        named.put("output", output.toString());
        named.put("within", within == null ? "" : within);
        named.put("threads", Integer.toString(threads));
        named.put("keep", Integer.toString(keep));
        named.put("allow-loss", Boolean.toString(allowLoss));
        named.put("warehouse", warehouse == null ? "" : withoutSecrets(warehouse));
        named.put("parquet", Boolean.toString(parquet));
        named.put("profiles", Integer.toString(profiles));
        return named;
    }

    /** What follows the address may hold a password. */
    private static String withoutSecrets(String url) {
        int end = url.startsWith("jdbc:h2:") ? url.indexOf(';') : url.indexOf('?');
        return end < 0 ? url : url.substring(0, end);
    }
}
