package org.nianjian.job.step;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nianjian.publish.run.RunCounts;
import org.nianjian.quality.Counts;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow;

/**
 * What an edition holds, counted.
 *
 * @param counts as the gate needs it
 * @param rejected submissions that could not be read
 * @param unacknowledged those of them that nobody knows about
 * @param observations figures read as an indicator
 * @param findings by severity
 */
public record Tally(
        Counts counts, long rejected, long unacknowledged, long observations, Map<Severity, Long> findings) {

    static Tally of(Facts facts) {
        int[] submissions = {0};
        Set<String> bodies = new HashSet<>();
        facts.submissions(row -> {
            if (row.state() == SubmissionRow.State.CURRENT && row.body() != null) {
                submissions[0]++;
                bodies.add(row.body().id());
            }
        });
        int[] statements = {0};
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
        Counts counts = new Counts(submissions[0], bodies.size(), statements[0]);
        return new Tally(counts, rejections[0], rejections[1], observations[0], findings);
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
                found,
                read,
                found - read,
                rejected,
                unacknowledged,
                ignored,
                observations,
                counts.statements(),
                findings);
    }
}
