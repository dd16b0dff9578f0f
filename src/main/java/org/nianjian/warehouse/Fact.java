package org.nianjian.warehouse;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Status;
import org.nianjian.place.Level;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Role;
import org.nianjian.statement.comparing.Agreement;

/**
 * What steps write of an edition, in terms of places: a submission's, a body's and an indicator's rank in published
 * order, from 0.
 */
public final class Fact {
    private Fact() {}

    /**
     * A submission and what became of it.
     *
     * @param place its own rank
     * @param row what is published of it
     * @param body the place of its body; null exactly if the row has none
     * @param extraction the key of what its text says; null if it was rejected or is gone
     */
    public record Submission(
            int place,
            SubmissionRow row,
            @Nullable Integer body,
            @Nullable Long extraction) {}

    /** Why a submission could not be read. */
    public record Rejection(int submission, String reason, String detail, boolean acknowledged) {}

    /**
     * What a figure became.
     *
     * @param submission the place of the submission that it stands in
     * @param ordinal its ordinal there
     * @param year its own year; null if neither it nor the report's is known
     * @param status its status
     * @param role what it did for the statement
     */
    public record Observation(
            int submission, int ordinal, @Nullable Integer year, Status status, Role role) {}

    /**
     * A statement.
     *
     * @param body whose
     * @param year of which year
     * @param indicator of what
     * @param statement the value
     * @param submission where it stands; null for one that a person added without a report
     */
    public record Statement(
            int body,
            int year,
            int indicator,
            org.nianjian.statement.Statement statement,
            @Nullable Integer submission) {}

    /**
     * A comparison: whose, of which (later) year, of what.
     *
     * @param parts the bodies whose sum the previous value is; empty if it is the body's own
     */
    public record YearOverYear(
            int body, int year, int indicator, org.nianjian.statement.YearOverYear comparison, List<Integer> parts) {
        public YearOverYear {
            parts = List.copyOf(parts);
        }

        /** A comparison of a body with itself. */
        public YearOverYear(int body, int year, int indicator, org.nianjian.statement.YearOverYear comparison) {
            this(body, year, indicator, comparison, List.of());
        }
    }

    /** Bodies that took the place of others in a year, compared as a whole in an indicator. */
    public record Succession(
            int year,
            org.nianjian.statement.comparing.Succession.Kind kind,
            List<Integer> before,
            List<Integer> after,
            int indicator,
            org.nianjian.statement.YearOverYear comparison) {
        public Succession {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * A body that was expected to report on a year.
     *
     * @param name what it is called in {@code bodies.csv}
     * @param areaCode the code of its area; empty if not stated
     * @param body the body that reports under this name; null if it never did
     * @param submission its current submission of the year; null if nothing came
     */
    public record Expected(
            int year,
            String name,
            Level level,
            BodyType type,
            String areaCode,
            @Nullable Integer body,
            @Nullable Integer submission) {}

    /**
     * What the data say to a claim.
     *
     * @param submission where the claim stands
     * @param place which of the claims there, from 0
     * @param dataChange the same change in the data; null if it cannot be told
     * @param verdict whether both agree
     */
    public record Claim(int submission, int place, @Nullable BigDecimal dataChange, Agreement verdict) {}

    /** A group's summary at its place, for an indicator. */
    public record Summary(int place, int indicator, org.nianjian.statement.GroupSummary summary) {}
}
