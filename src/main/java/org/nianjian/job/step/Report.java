package org.nianjian.job.step;

import org.jspecify.annotations.Nullable;
import org.nianjian.report.Body;
import org.nianjian.report.Identity;
import org.nianjian.report.SubmissionName;
import org.nianjian.statement.superseding.Candidate;
import org.nianjian.warehouse.StoredText;
import org.nianjian.warehouse.SubmissionRow;

/**
 * A submission that could be read, now that it is known whose report it is.
 *
 * @param place its place on the roll
 * @param present the file
 * @param text what is kept of its text
 * @param identity whose it is, and of which year
 * @param sentences the hashes of its sentences
 */
record Report(int place, Roll.Present present, StoredText text, Identity identity, long[] sentences) {
    Body body() {
        return identity.body();
    }

    @Nullable
    Integer year() {
        return identity.year();
    }

    Candidate candidate(int statements) {
        return new Candidate(SubmissionName.of(present.file()), text.clues().publishedOn(), statements);
    }

    SubmissionRow row(Body canonical, SubmissionRow.State state, String reason) {
        return new SubmissionRow(
                present.file(),
                present.found().sha256(),
                text.format(),
                canonical,
                year(),
                text.kind(),
                text.template(),
                state,
                reason);
    }
}
