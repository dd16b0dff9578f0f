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
 * @param gate how far an edition may move from the one before
 * @param acceptChanges why an edition that moved further may be published this time; null if it may not
 * @param warehouse the JDBC address of the warehouse, of which each output folder needs one of its own; null for an H2
 *     file in the output folder
 */
public record RunSettings(
        Path input,
        Path output,
        @Nullable String within,
        int threads,
        int keep,
        GateSettings gate,
        @Nullable String acceptChanges,
        @Nullable String warehouse) {
    public RunSettings {
        if (threads < 1 || keep < 1) {
            throw new IllegalArgumentException("threads and editions to keep are counted from 1");
        }
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
        return named;
    }

    /** What follows the address may hold a password. */
    private static String withoutSecrets(String url) {
        int end = url.startsWith("jdbc:h2:") ? url.indexOf(';') : url.indexOf('?');
        return end < 0 ? url : url.substring(0, end);
    }
}
