package org.nianjian.publish.run;

import java.util.EnumMap;
import java.util.Map;
import org.nianjian.statement.Severity;

/**
 * What a run dealt with, in numbers.
 *
 * @param found submissions in the input folder
 * @param read those whose text was read in this run
 * @param reused those whose earlier reading still holds
 * @param rejected those that could not be read
 * @param unacknowledged those of the rejected that nobody acknowledged
 * @param ignored hidden and temporary files, which are no submissions
 * @param observations figures read as an indicator
 * @param statements statements made of them
 * @param findings things to look at, by severity; all severities are there
 */
public record RunCounts(
        long found,
        long read,
        long reused,
        long rejected,
        long unacknowledged,
        long ignored,
        long observations,
        long statements,
        Map<Severity, Long> findings) {
    /** Of a run that did not get to dealing with anything. */
    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0, 0, Map.of());

    public RunCounts {
        Map<Severity, Long> all = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            all.put(severity, findings.getOrDefault(severity, 0L));
        }
        findings = Map.copyOf(all);
    }
}
