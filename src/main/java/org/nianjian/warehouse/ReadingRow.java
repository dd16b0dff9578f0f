package org.nianjian.warehouse;

import java.util.List;

/**
 * A submission that could be read, with what was read in it.
 *
 * @param submission which
 * @param text its text; the spans of its figures are offsets in it, in Unicode code points
 * @param figures every figure, classified or not, by place
 * @param claims the comparisons that it makes, by place; empty unless it is a current report
 */
public record ReadingRow(SubmissionRow submission, String text, List<ObservationRow> figures, List<ClaimRow> claims) {
    public ReadingRow {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
    }
}
