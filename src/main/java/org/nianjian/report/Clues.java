package org.nianjian.report;

import org.jspecify.annotations.Nullable;

/**
 * What a text itself says of whose report it is and of which year, kept so that both can be resolved anew in every run
 * without reading the text again.
 *
 * @param title the title, its lines joined without a blank; empty if none was found
 * @param head what stands before the title: navigation, document number, issuing office; at most 400 characters
 * @param salutation the line that addresses the reader (县委、县人民政府：); empty if there is none
 * @param opening the first paragraph after title and salutation, at most 400 characters
 * @param closing the last lines: signature and date, at most 200 characters
 * @param publishedOn the date of publication or signature as yyyy-MM-dd; null if none was found
 */
public record Clues(
        String title,
        String head,
        String salutation,
        String opening,
        String closing,
        @Nullable String publishedOn) {

    /** The year that the title or, failing that, the opening names; null if neither does. */
    public @Nullable Integer statedYear() {
        return ReportYears.ofText(this);
    }
}
