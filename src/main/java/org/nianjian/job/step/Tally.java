package org.nianjian.job.step;

import java.util.EnumMap;
import java.util.Map;
import org.nianjian.publish.run.RunCounts;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;

/**
 * What an edition holds, counted.
 *
 * @param statements what is stated
 * @param rejected submissions that could not be read
 * @param unacknowledged those of them that nobody knows about
 * @param observations figures read as an indicator
 * @param findings by severity
 */
public record Tally(
        long statements, long rejected, long unacknowledged, long observations, Map<Severity, Long> findings) {

    static Tally of(Facts facts) {
        long[] statements = {0};
        facts.statements(row -> statements[0]++);
        long[] rejections = {0, 0};
        facts.rejections(row -> {
            rejections[0]++;
            rejections[1] += row.acknowledged() ? 0 : 1;
        });
        long[] observations = {0};
        facts.observations(row -> observations[0]++);
        Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        facts.findings(finding -> findings.merge(finding.severity(), 1L, Long::sum));
        return new Tally(statements[0], rejections[0], rejections[1], observations[0], findings);
    }

    /** Whether somebody should look at it. */
    public boolean asksForAttention() {
        return unacknowledged > 0 || findings.getOrDefault(Severity.ERROR, 0L) > 0;
    }

    /**
     * The counts of a run.
     *
     * @param found how many files lie in the input folder
     * @param read how many of them were read in this run
     * @param ignored how many files are no submissions
     */
    public RunCounts of(long found, long read, long ignored) {
        return new RunCounts(
                found, read, found - read, rejected, unacknowledged, ignored, observations, statements, findings);
    }
}
