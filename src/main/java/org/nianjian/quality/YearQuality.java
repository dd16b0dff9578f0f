package org.nianjian.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.ResponseRow;
import org.nianjian.warehouse.SubmissionRow;

/**
 * How good what is known of a year is, and whether it may still change.
 *
 * @param year the year reported on
 * @param doubts why it is provisional; empty for a final year
 * @param expected how many bodies were expected to report; null if nobody said who is expected
 * @param missing how many of them did not; null likewise
 * @param reports current submissions
 * @param templates those of them that nobody filled in
 * @param copies those of them that repeat another one
 * @param statements what they state
 * @param approximate statements that are not exact
 * @param corrected statements that a person overrode, added or confirmed
 * @param partial statements of part of the year
 */
public record YearQuality(
        int year,
        List<Doubt> doubts,
        @Nullable Integer expected,
        @Nullable Integer missing,
        int reports,
        int templates,
        int copies,
        int statements,
        int approximate,
        int corrected,
        int partial) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public YearQuality {
        doubts = List.copyOf(doubts);
    }

    /** Why a year is provisional; published in this order. */
    public enum Doubt {
        /** Somebody who is expected has not reported. */
        MISSING_BODIES,
        /** Nobody said who is expected, and it is the last year. */
        LATEST_YEAR,
        /** A finding of severity error is about it. */
        ERRORS;

        /** The published word. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether nothing speaks against it. */
    public boolean isFinal() {
        return doubts.isEmpty();
    }

    /** Those reported in percent of those expected, 4 decimals half up; null if nobody said who is expected. */
    public @Nullable BigDecimal responseRate() {
        return expected == null || missing == null ? null : percent(expected - missing, expected);
    }

    /** Statements that are not exact in percent of all, 4 decimals half up; null without statements. */
    public @Nullable BigDecimal approximateShare() {
        return percent(approximate, statements);
    }

    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
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
        private boolean errors;
    }

    /** Every year on which anybody reported or was expected to, ascending. */
    public static List<YearQuality> of(Facts facts) {
        SortedMap<Integer, Tally> years = new TreeMap<>();
        facts.submissions(row -> {
            Integer year = row.year();
            if (row.state() == SubmissionRow.State.CURRENT && year != null) {
                Tally tally = years.computeIfAbsent(year, y -> new Tally());
                tally.reports++;
                tally.templates += row.template() ? 1 : 0;
                tally.copies += row.copy() != null ? 1 : 0;
            }
        });
        facts.statements(row -> {
            Tally tally = years.computeIfAbsent(row.year(), y -> new Tally());
            tally.statements++;
            tally.approximate += row.statement().bound() == Bound.EXACT ? 0 : 1;
            tally.corrected += row.statement().corrected() ? 1 : 0;
            tally.partial += row.statement().partialYear() ? 1 : 0;
        });
        for (ResponseRow row : ResponseRow.of(facts)) {
            Tally tally = years.computeIfAbsent(row.year(), y -> new Tally());
            tally.expected += row.expected();
            tally.missing += row.expected() - row.reported();
        }
        facts.findings(finding -> {
            Tally tally = finding.year() == null ? null : years.get(finding.year());
            if (tally != null && finding.severity() == Severity.ERROR) {
                tally.errors = true;
            }
        });
        List<YearQuality> rows = new ArrayList<>();
        boolean listed = years.values().stream().anyMatch(each -> each.expected > 0);
        for (Map.Entry<Integer, Tally> each : years.entrySet()) {
            boolean last = each.getKey().equals(years.lastKey());
            rows.add(row(each.getKey(), each.getValue(), listed, last));
        }
        return rows;
    }

    private static YearQuality row(int year, Tally tally, boolean listed, boolean last) {
        List<Doubt> doubts = new ArrayList<>();
        if (tally.missing > 0) {
            doubts.add(Doubt.MISSING_BODIES);
        }
        if (!listed && last) {
            doubts.add(Doubt.LATEST_YEAR);
        }
        if (tally.errors) {
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
}
