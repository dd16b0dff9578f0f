package org.nianjian.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianjian.quality.YearQuality.Doubt;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.ResponseRow;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;

/** Counts what is known of every year while the facts of some bodies stream by. */
public final class YearTallies {
    private final SortedMap<Integer, Tally> years = new TreeMap<>();
    /** Years that an error is about; one of them need not be a year of any report. */
    private final Set<Integer> errors = new HashSet<>();

    /** Takes in a submission. */
    public void submission(SubmissionRow row) {
        Integer year = row.year();
        if (row.state() == SubmissionRow.State.CURRENT && year != null) {
            Tally tally = tally(year);
            tally.reports++;
            tally.templates += row.template() ? 1 : 0;
            tally.copies += row.copy() != null ? 1 : 0;
        }
    }

    /** Takes in a statement. */
    public void statement(StatementRow row) {
        Tally tally = tally(row.year());
        tally.statements++;
        tally.approximate += row.statement().bound() == Bound.EXACT ? 0 : 1;
        tally.corrected += row.statement().corrected() ? 1 : 0;
        tally.partial += row.statement().partialYear() ? 1 : 0;
    }

    /** Takes in who was expected and who came. */
    public void responses(List<ResponseRow> responses) {
        for (ResponseRow row : responses) {
            Tally tally = tally(row.year());
            tally.expected += row.expected();
            tally.missing += row.expected() - row.reported();
        }
    }

    /** Takes in a finding. */
    public void finding(Finding finding) {
        Integer year = finding.year();
        if (year != null && finding.severity() == Severity.ERROR) {
            errors.add(year);
        }
    }

    private Tally tally(int year) {
        return years.computeIfAbsent(year, key -> new Tally());
    }

    /** Every year on which anybody reported or was expected to, ascending. */
    public List<YearQuality> rows() {
        List<YearQuality> rows = new ArrayList<>();
        boolean listed = years.values().stream().anyMatch(each -> each.expected > 0);
        for (Map.Entry<Integer, Tally> each : years.entrySet()) {
            boolean last = each.getKey().equals(years.lastKey());
            rows.add(row(each.getKey(), each.getValue(), listed, last));
        }
        return rows;
    }

    private YearQuality row(int year, Tally tally, boolean listed, boolean last) {
        List<Doubt> doubts = new ArrayList<>();
        if (tally.missing > 0) {
            doubts.add(Doubt.MISSING_BODIES);
        }
        if (!listed && last) {
            doubts.add(Doubt.LATEST_YEAR);
        }
        if (errors.contains(year)) {
            doubts.add(Doubt.ERRORS);
        }
        return new YearQuality(
                year,
                doubts,
                listed ? tally.expected : null,
                listed ? tally.missing : null,
                tally.reports,
                tally.templates,
                tally.copies,
                tally.statements,
                tally.approximate,
                tally.corrected,
                tally.partial);
    }

    private static final class Tally {
        private int reports;
        private int templates;
        private int copies;
        private int statements;
        private int approximate;
        private int corrected;
        private int partial;
        private int expected;
        private int missing;
    }
}
