package org.nianjian.warehouse;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nianjian.statement.Finding;

/**
 * All facts of one edition, streamed in the order in which they are published: that order is part of the contract and
 * does not depend on how they came in.
 *
 * <p>Files are in the order of their paths by code point; bodies by area code, type and name, those without a code last
 * by id; indicators in the order of the catalogue; figures by their place in the text.
 */
public interface Facts extends SideFacts {
    /** Every submission, by file. */
    void submissions(Consumer<? super SubmissionRow> each);

    /** Every observation of an indicator, those of superseded reports too; by file and place. */
    void observations(Consumer<? super ObservationRow> each);

    /** Every figure that no indicator covers; by file and place. */
    void unclassified(Consumer<? super ObservationRow> each);

    /** Every comparison that a current report makes; by file and place. */
    void claims(Consumer<? super ClaimRow> each);

    /** Every statement; by body, year and indicator. */
    void statements(Consumer<? super StatementRow> each);

    /** One comparison for every statement; by body, year and indicator. */
    void yearOverYear(Consumer<? super YearOverYearRow> each);

    /** Every group's summary; by group code, body level, body type, indicator and year. */
    void summary(Consumer<? super SummaryRow> each);

    /** Every submission that could not be read; by file. */
    void rejections(Consumer<? super RejectionRow> each);

    /** Everything to look at; errors first, then by check, file, year, indicator and message. */
    void findings(Consumer<? super Finding> each);

    /** The text of every submission that could be read, by hash, each once: hash and text. */
    void texts(BiConsumer<? super String, ? super String> each);

    /** Every body with all that it states, one in memory at a time or few; by body. */
    void bodies(Consumer<? super BodyRow> each);

    /** Every submission that could be read, with its text and its figures, one text in memory at a time; by file. */
    void readings(Consumer<? super ReadingRow> each);
}
