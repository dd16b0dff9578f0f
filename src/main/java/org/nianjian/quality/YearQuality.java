package org.nianjian.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.ResponseRow;

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

    /** Every year on which anybody reported or was expected to, ascending. */
    public static List<YearQuality> of(Facts facts) {
        YearTallies tallies = new YearTallies();
        facts.submissions(tallies::submission);
        facts.statements(tallies::statement);
        tallies.responses(ResponseRow.of(facts));
        facts.findings(tallies::finding);
        return tallies.rows();
    }
}
